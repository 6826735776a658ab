import { getTranslations } from 'next-intl/server';
import { BodyMap } from '@/components/figure/body-map';
import { PlaceMark } from '@/components/figure/place-mark';
import type { Picture } from '@/components/intake/step-form-props';
import type { QuestionId } from '@/lib/form/form';
import type { Options, Question } from '@/lib/form/question';
import type { Voice } from '@/lib/form/words/form-in';
import type { BodyPlace } from '@/lib/intake/figure/places';

/** The picture on which a question can be answered, where it has one. Made on the server, so that it needs no script. */
export async function questionPicture(id: QuestionId, question: Question, voice: Voice): Promise<Picture | undefined> {
  if (id === 'body-map' && question.kind === 'choices') return bodyPicture(question.options, voice);

  return undefined;
}

async function bodyPicture(names: Options, voice: Voice): Promise<Picture> {
  const t = await getTranslations('figure');
  const words = { front: t('front'), back: t('back'), left: t(`${voice}.left`), right: t(`${voice}.right`) };

  return {
    whole: <BodyMap words={words} />,
    marks: Object.fromEntries(
      Object.entries(names).map(([place, name]) => [
        place,
        <PlaceMark key={place} place={place as BodyPlace} name={name} />,
      ]),
    ),
  };
}
