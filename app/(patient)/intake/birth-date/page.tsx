import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { PatientPage } from '../../patient-page';
import { AskClinic } from './ask-clinic';
import { BirthDateForm } from './birth-date-form';

type Props = PageProps<'/intake/birth-date'>;

const problems = ['wrong', 'no-date'] as const;
const readProblem = (text: string | string[] | undefined) => problems.find((known) => known === text);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('birthDate');
  const step = await getTranslations('step');
  const title = t('title');

  return { title: readProblem((await searchParams).problem) ? step('errorTitle', { title }) : title };
}

/** Another browser than the one that began: it sees nothing of the answers before it has given the date of birth. */
export default async function BirthDatePage({ searchParams }: Props) {
  const check = await findBirthDateCheck(await requirePatient());
  const { clinic, triesLeft, sent } = check;
  if (check.ask === 'nothing') redirect('/intake');
  if (check.ask !== 'date' && sent) redirect('/intake/sent');

  return (
    <PatientPage clinic={clinic}>
      {check.ask === 'date' ? (
        <BirthDateForm problem={readProblem((await searchParams).problem)} triesLeft={triesLeft} />
      ) : (
        <AskClinic why={check.ask} clinic={clinic} />
      )}
    </PatientPage>
  );
}
