import { getTranslations } from 'next-intl/server';
import { controlOf } from '@/components/intake/control-of';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { type QuestionId, stepOfQuestion } from '@/lib/form/form';
import type { Step } from '@/lib/form/question';
import { questionIn, type Voice } from '@/lib/form/words/form-in';
import { asRead, languageHere } from '@/lib/i18n/form-here';
import type { Contradiction } from '@/lib/intake/contradictions/contradictions';
import { contradictionWords } from '@/lib/intake/contradictions/words';
import { type Place, placePath } from '../paths';

type BothRightPanelProps = Readonly<{
  found: readonly Contradiction[];
  form: readonly Step[];
  voice: Voice;
  /** Where to go on once both are said to be right. */
  next: Place;
}>;

/** Asks about answers that do not seem to fit together. It stops nobody: the form can go on, and be sent, as it is. */
export async function BothRightPanel({ found, form, voice, next }: BothRightPanelProps) {
  if (found.length === 0) return null;
  const t = await getTranslations('bothRight');
  const language = await languageHere();
  const pairs = await asRead(found.map(({ id }) => contradictionWords(id, voice, language)));

  return (
    <section id="both-right" tabIndex={-1} className="mb-8 scroll-mt-6">
      <Notice tone="info" title={t('title')}>
        <p>{t('text')}</p>
        <ul className="divide-y divide-line">
          {found.map((one, index) => {
            const { said, also } = pairs[index] ?? {};

            return (
              <li key={one.id} className="space-y-3 py-4 last:pb-0">
                <p>
                  {said} {also} <strong className="font-semibold">{t('question')}</strong>
                </p>
                <form method="post" action="/intake/both-right">
                  <input type="hidden" name="questions" value={one.questions.join(' ')} />
                  <input type="hidden" name="answers" value={one.answers} />
                  <input type="hidden" name="next" value={next} />
                  <Button kind="secondary">{t('yes')}</Button>
                </form>
                <ul>
                  {[...new Set(one.questions)].map((id) => (
                    <li key={id}>
                      <Link href={changePath(id)} className="inline-flex min-h-9 items-center">
                        {t('change', { ask: questionIn(form, id).ask })}
                      </Link>
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      </Notice>
    </section>
  );
}

function changePath(id: QuestionId): string {
  return `${placePath(stepOfQuestion(id), { fromCheck: true })}#${controlOf(id)}`;
}
