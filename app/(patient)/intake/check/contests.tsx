import { getTranslations } from 'next-intl/server';
import { Fieldset } from '@/components/ui/fieldset';
import { stepOfQuestion } from '@/lib/form/form';
import type { Contest } from '@/lib/intake/contest';
import { savePath } from '../../paths';
import { ContestChoices } from '../contest-choices';

/** What was answered differently in several places: nothing is sent before the patient has said which is right. */
export async function Contests({ contests }: Readonly<{ contests: readonly Contest[] }>) {
  if (contests.length === 0) return null;
  const t = await getTranslations('step');

  return (
    <section aria-labelledby="contests" className="mt-8 space-y-6">
      <h2 id="contests" className="text-xl font-bold">
        {t('contestsTitle', { count: contests.length })}
      </h2>
      <p>{t('contestsText')}</p>
      {contests.map((contest) => (
        <form
          key={contest.question}
          method="post"
          action={savePath(stepOfQuestion(contest.question), { fromCheck: true })}
        >
          <Fieldset id={contest.question} legend={<span className="font-semibold">{contest.ask}</span>}>
            <ContestChoices contest={contest} />
          </Fieldset>
        </form>
      ))}
    </section>
  );
}
