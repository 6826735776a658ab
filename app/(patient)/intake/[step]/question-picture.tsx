import { getTranslations } from 'next-intl/server';
import { BodyMap } from '@/components/figure/body-map';
import { PlaceMark } from '@/components/figure/place-mark';
import type { Picture } from '@/components/intake/step-form-props';
import { type QuestionId, questions } from '@/lib/form/form';
import type { BodyPlace } from '@/lib/intake/figure/places';

/** The picture on which a question can be answered, where it has one. Made on the server, so that it needs no script. */
export async function questionPicture(id: QuestionId): Promise<Picture | undefined> {
  return id === 'body-map' ? bodyPicture() : undefined;
}

async function bodyPicture(): Promise<Picture> {
  const t = await getTranslations('figure');
  const names = Object.entries(questions['body-map'].options);
  const words = { front: t('front'), back: t('back'), left: t('left'), right: t('right') };

  return {
    whole: <BodyMap words={words} />,
    marks: Object.fromEntries(
      names.map(([place, name]) => [place, <PlaceMark key={place} place={place as BodyPlace} name={name} />]),
    ),
  };
}
