import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BackArrow } from '@/components/ui/back-arrow';
import { Notice } from '@/components/ui/notice';
import { steps } from '@/lib/form/form';
import { formHere, languageHere } from '@/lib/i18n/form-here';
import { askedQuestions } from '@/lib/intake/asked-questions';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { contestsIn } from '@/lib/intake/contest';
import { contradictionsIn, unsettled } from '@/lib/intake/contradictions/contradictions';
import { missingAnswers } from '@/lib/intake/draft';
import { summarize } from '@/lib/intake/summary';
import { placePath } from '../../paths';
import { PatientPage } from '../../patient-page';
import { AnswerSection } from '../answer-section';
import { BothRightPanel } from '../both-right-panel';
import { ConsentLink } from '../consent-link';
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
  const voice = voiceOf(draft.consent.answeredBy);
  const form = await formHere(voice);
  const found = contradictionsIn(draft.answers, draft.today);
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
      <MissingAnswers form={form} missing={missing} refused={problem === 'incomplete'} />
      <SafetyBanner draft={draft} place="check" />
      <BothRightPanel found={unsettled(found, draft.put)} form={form} voice={voice} next="check" />
      {last && (
        <p className="mb-2 print:hidden">
          <BackArrow href={placePath(last)}>{step('back')}</BackArrow>
        </p>
      )}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <p className="mt-2 text-lg text-ink-muted">{t('intro')}</p>
      <Contests contests={contestsIn(draft, draft.today, form)} />
      {summarize({ ...draft, asked, steps: form }, await languageHere()).map((section) => (
        <AnswerSection key={section.step} section={section} changeable />
      ))}
      <SendPanel clinic={draft.clinic.name} sendingKey={draft.submissionKey} version={draft.version} />
      <ConsentLink />
    </PatientPage>
  );
}
