import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PatientPage } from '../patient-page';
import { BeforeYouStart } from './before-you-start';
import { readProblem, StartProblem } from './start-problem';
import { SuggestLanguage } from './suggest-language';
import { WayIn } from './way-in';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('start');

  return { title: t('documentTitle') };
}

export default async function StartPage({ searchParams }: PageProps<'/start'>) {
  const t = await getTranslations('start');
  const problem = readProblem((await searchParams).problem);

  return (
    <PatientPage>
      <SuggestLanguage />
      {problem && <StartProblem problem={problem} />}
      {problem && <WayIn />}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <BeforeYouStart />
      {!problem && <WayIn />}
    </PatientPage>
  );
}
