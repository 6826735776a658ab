import { getTranslations } from 'next-intl/server';
import { controlOf } from '@/components/intake/control-of';
import { Link } from '@/components/ui/link';
import { SummaryList, SummaryRow } from '@/components/ui/summary-list';
import { answerWords } from '@/lib/form/answer-words';
import { stepOfQuestion } from '@/lib/form/form';
import { questionIn } from '@/lib/form/words/form-in';
import { formHere, languageHere } from '@/lib/i18n/form-here';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { alarmingQuestions } from '@/lib/intake/safety';
import type { AgreedDraft } from '@/lib/server/draft/drafts';
import { placePath } from '../../paths';

/** The answers that led here, in the patient's own words, and the way to mend one that was a slip of the finger. */
export async function WhatWasTold({ draft, fromCheck }: Readonly<{ draft: AgreedDraft; fromCheck: boolean }>) {
  const questions = alarmingQuestions(draft, draft.today);
  if (questions.length === 0) return null;
  const t = await getTranslations('urgent');
  const check = await getTranslations('check');
  const form = await formHere(voiceOf(draft.consent.answeredBy));
  const language = await languageHere();

  return (
    <section aria-labelledby="told" className="mt-8">
      <h2 id="told" className="text-xl font-bold">
        {t('told')}
      </h2>
      <SummaryList>
        {questions.map((id) => {
          const question = questionIn(form, id);
          const href = `${placePath(stepOfQuestion(id), { fromCheck })}#${controlOf(id)}`;

          return (
            <SummaryRow
              key={id}
              term={question.ask}
              action={
                <Link href={href} className="inline-flex min-h-6 items-center">
                  {check('change')}
                  <span className="sr-only">{check('changeWhat', { ask: question.ask })}</span>
                </Link>
              }
            >
              <span className="font-medium">{answerWords(question, draft.answers[id], language).join(', ')}</span>
            </SummaryRow>
          );
        })}
      </SummaryList>
      <p className="text-ink-muted">{t('slip')}</p>
    </section>
  );
}
