import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { answerWords } from '@/lib/form/answer-words';
import type { Step } from '@/lib/form/question';
import { questionIn, type Voice } from '@/lib/form/words/form-in';
import type { Offer } from '@/lib/intake/repeat/repeat';

const formOf = (question: string) => `still-right-${question}`;

type LastTimeProps = Readonly<{ offer: Offer; form: readonly Step[]; voice: Voice; timeZone: string }>;

/** An answer of last time at its question. It counts for nothing until the patient says that it is still right. */
export async function LastTime({ offer: { question, answer, saidAt }, form, voice, timeZone }: LastTimeProps) {
  const t = await getTranslations('lastTime');
  const when = (await getFormatter()).dateTime(saidAt, { dateStyle: 'long', timeZone });

  return (
    <div className="mb-4 rounded-2xl border-2 border-accent bg-accent-soft p-4">
      <p className="font-semibold">{t(voice, { when })}</p>
      <ul className="mt-1">
        {answerWords(questionIn(form, question), answer).map((words) => (
          <li key={words} dir="auto" className="wrap-anywhere whitespace-pre-line">
            {words}
          </li>
        ))}
      </ul>
      <p className="mt-3 font-semibold">{t('question')}</p>
      {/* Belongs to a form of its own: the page around it is one already. */}
      <Button kind="secondary" form={formOf(question)} className="mt-2">
        {t('yes')}
      </Button>
      <p className="mt-2">{t('no')}</p>
    </div>
  );
}

/** The forms that the buttons above belong to. */
export function LastTimeForms({ offers, fromCheck }: Readonly<{ offers: readonly Offer[]; fromCheck: boolean }>) {
  return offers.map(({ question }) => (
    <form key={question} id={formOf(question)} method="post" action="/intake/still-right">
      <input type="hidden" name="question" value={question} />
      {fromCheck && <input type="hidden" name="from" value="check" />}
    </form>
  ));
}

/** That an answer of last time was said to be still right. */
export async function StillRight({ at, timeZone }: Readonly<{ at: string; timeZone: string }>) {
  const t = await getTranslations('lastTime');
  const when = (await getFormatter()).dateTime(new Date(at), { dateStyle: 'long', timeZone });

  return <p className="mb-3 font-semibold text-good">{t('confirmed', { when })}</p>;
}
