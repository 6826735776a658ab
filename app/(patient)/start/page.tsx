import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeForm } from '@/components/intake/code-form';
import { SafetyWords } from '@/components/intake/safety-words';
import { StartByLink } from '@/components/intake/start-by-link';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { PatientPage } from '../patient-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('start');

  return { title: t('documentTitle') };
}

const problems = ['unknown', 'expired', 'revoked', 'blank'] as const;

export default async function StartPage({ searchParams }: PageProps<'/start'>) {
  const t = await getTranslations('start');
  const app = await getTranslations('app');
  const education = await getTranslations('education');
  const { problem } = await searchParams;
  const found = problems.find((known) => known === problem);

  const wayIn = (
    <Panel className="mb-10">
      <StartByLink words={{ ready: t('ready'), start: t('start') }}>
        <CodeForm
          words={{
            title: t('codeTitle'),
            label: t('codeLabel'),
            hint: t('codeHint'),
            open: t('open'),
            haveLink: t('haveLink'),
          }}
        />
      </StartByLink>
    </Panel>
  );

  return (
    <PatientPage>
      {found && (
        <div className="mb-8">
          <Notice tone="alert" title={t(`problems.${found}Title`)} announce>
            <p>{t(`problems.${found}Text`)}</p>
          </Notice>
        </div>
      )}
      {found && wayIn}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <ul className="mt-6 space-y-3 text-lg/relaxed">
        {(['who', 'long', 'resume', 'alarm'] as const).map((key) => (
          <li key={key} className="flex gap-3">
            <span className="mt-3 size-2 shrink-0 rounded-full bg-accent" aria-hidden="true" />
            {t(key)}
          </li>
        ))}
      </ul>
      <div className="my-8">
        <Notice tone="alert" title={education('safetyTitle')}>
          <SafetyWords text={education('safety', { number: app('emergencyNumberAnywhere') })} />
        </Notice>
      </div>
      {!found && wayIn}
    </PatientPage>
  );
}
