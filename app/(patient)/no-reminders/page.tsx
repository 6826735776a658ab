import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeForm } from '@/components/intake/code-form';
import { StartByLink } from '@/components/intake/start-by-link';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { PatientPage } from '../patient-page';
import { readProblem, StartProblem } from '../start/start-problem';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('noReminders'))('title') };
}

const stop = '/no-reminders/stop';

/** Where the link under a reminder leads. Looking at it changes nothing. */
export default async function NoRemindersPage({ searchParams }: PageProps<'/no-reminders'>) {
  const t = await getTranslations('noReminders');
  const start = await getTranslations('start');
  const { done, problem: given } = await searchParams;
  const problem = readProblem(given);

  return (
    <PatientPage>
      {problem && <StartProblem problem={problem} />}
      <h1 className="mb-6 text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">
        {done ? t('doneTitle') : t('title')}
      </h1>
      {done ? (
        <>
          <p className="mb-8 text-lg">{t('doneText')}</p>
          <ButtonLink href="/start" kind="secondary">
            {t('start')}
          </ButtonLink>
        </>
      ) : (
        <Panel className="mb-10">
          <StartByLink action={stop} words={{ ready: t('text'), start: t('stop') }} comesBack={false}>
            <p className="mb-6">{t('text')}</p>
            <CodeForm
              action={stop}
              onTablet={false}
              words={{
                title: start('codeTitle'),
                label: start('codeLabel'),
                hint: start('codeHint'),
                open: t('stop'),
              }}
            />
          </StartByLink>
        </Panel>
      )}
    </PatientPage>
  );
}
