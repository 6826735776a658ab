import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import type { Contest } from '@/lib/intake/contest';

/** What was answered in several places, each as a button that keeps it. Stands in a form that posts to the step's save. */
export async function ContestChoices({ contest }: Readonly<{ contest: Contest }>) {
  const t = await getTranslations('step');

  return (
    <div className="mt-3 rounded-2xl border-2 border-accent bg-accent-soft p-4 sm:p-5">
      <p id={contest.question} tabIndex={-1} className="mb-3 scroll-mt-72 font-semibold">
        {t('contest')}
      </p>
      <div className="grid gap-2">
        {contest.choices.map(({ keep, words }) => (
          <Button key={keep} kind="secondary" name="keep" value={keep} className="w-full !justify-start !text-left">
            <span className="min-w-0 wrap-anywhere">
              <span className="sr-only">{t('contestKeep')} </span>
              {(words.length > 0 ? words : [t('contestDeclined')]).map((line) => (
                <span key={line} dir="auto" className="block whitespace-pre-line">
                  {line}
                </span>
              ))}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}
