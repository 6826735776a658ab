import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BackArrow } from '@/components/ui/back-arrow';
import { Notice } from '@/components/ui/notice';
import { steps } from '@/lib/form/form';
import { askedQuestions } from '@/lib/intake/asked-questions';
import { contestsIn } from '@/lib/intake/contest';
import { missingAnswers } from '@/lib/intake/draft';
import { summarize } from '@/lib/intake/summary';
import { placePath } from '../../paths';
import { PatientPage } from '../../patient-page';
import { AnswerSection } from '../answer-section';
import { openDraft } from '../open-draft';
import { SafetyBanner } from '../safety-banner';
import { Contests } from './contests';
import { MissingAnswers } from './missing-answers';
import { SendPanel } from './send-panel';

export async function generateMetadata({ searchParams }: PageProps<'/intake/check'>): Promise<Metadata> {
  const t = await getTranslations('check');
  const step = await getTranslations('step');
  const title = t('title');

  return { title: (await searchParams).problem ? step('errorTitle', { title }) : title };
}

export default async function CheckPage({ searchParams }: PageProps<'/intake/check'>) {
  const t = await getTranslations('check');
  const step = await getTranslations('step');
  const { problem } = await searchParams;
  const draft = await openDraft();
  const asked = askedQuestions(draft.answers, draft.today);
  const missing = missingAnswers(draft, draft.today);
  const last = steps.at(-1)?.id;

  return (
    <PatientPage clinic={draft.clinic}>
      {problem === 'changed' && (
        <div className="mb-8">
          <Notice tone="alert" title={t('changedTitle')} announce>
            <p>{t('changedText')}</p>
          </Notice>
        </div>
      )}
      <MissingAnswers missing={missing} refused={problem === 'incomplete'} />
      <SafetyBanner draft={draft} place="check" />
      {last && (
        <p className="mb-2 print:hidden">
          <BackArrow href={placePath(last)}>{step('back')}</BackArrow>
        </p>
      )}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <p className="mt-2 text-lg text-ink-muted">{t('intro')}</p>
      <Contests contests={contestsIn(draft, draft.today)} />
      {summarize({ answers: draft.answers, declined: draft.declined, asked, steps }).map((section) => (
        <AnswerSection key={section.step} section={section} changeable />
      ))}
      <SendPanel clinic={draft.clinic.name} sendingKey={draft.submissionKey} version={draft.version} />
    </PatientPage>
  );
}
