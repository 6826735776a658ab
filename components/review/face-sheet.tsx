import Link from 'next/link';
import type { ReactNode } from 'react';
import { CopyText } from '@/components/clinic/copy-text';
import type { Intake } from '@/lib/intake/intake';
import { ownWords } from '@/lib/intake/own-words';
import { redFlagOverview } from '@/lib/intake/red-flag-overview';
import { AcknowledgeForm } from './acknowledge-form';
import { AddedCauses } from './added-causes';
import { AllAnswers } from './all-answers';
import { Assessment } from './assessment';
import { Cautions } from './cautions';
import { ConfirmHistory } from './confirm-history';
import { ConsentPanel } from './consent-panel';
import { ConsentWithdrawn } from './consent-withdrawn';
import { EvaluationSwitch } from './evaluation-switch';
import { Identity } from './identity';
import { KeyFigures } from './key-figures';
import { NotAssessed } from './not-assessed';
import { OwnWordsPanel } from './own-words-panel';
import { PatternsOverview } from './patterns-overview';
import { RedFlagPanel } from './red-flag-panel';
import { UrgencyPanel } from './urgency-panel';
import { UrgencyReview } from './urgency-review';
import { Versions } from './versions';
import { WhereAndTried } from './where-and-tried';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; now: Date; page: WorkPage; summary: string; children: ReactNode }>;

/** One intake on one sheet: who, how soon, what not to miss, what it may be and why; `children` is the review. */
export function FaceSheet({ intake, now, page, summary, children }: Props) {
  const { evaluation, steps } = intake;

  return (
    <article className="grid gap-4">
      <ConsentWithdrawn intake={intake} />
      <Identity intake={intake} now={now}>
        <CopyText text={summary} name="Copy summary" />
        <Link href={`/intakes/${intake.id}/summary`} className="text-sm font-medium underline">
          See its text
        </Link>
      </Identity>
      <AcknowledgeForm intake={intake} now={now} />
      <EvaluationSwitch intake={intake} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="grid gap-4">
          <div className="grid items-start gap-4 md:grid-cols-2">
            <UrgencyPanel triage={evaluation} steps={steps}>
              <UrgencyReview intake={intake} page={page} />
            </UrgencyPanel>
            <div className="grid gap-4">
              <RedFlagPanel overview={redFlagOverview(intake)} complete={evaluation.safetyScreen === 'complete'} />
              {evaluation.assessed ? (
                <PatternsOverview tags={evaluation.tags} />
              ) : (
                <NotAssessed failure={evaluation.failure} />
              )}
            </div>
          </div>
        </div>
        <aside aria-label="Review" className="grid gap-4 lg:sticky lg:top-4 lg:row-span-2">
          {children}
        </aside>
        <div className="grid gap-4">
          <div className="grid items-start gap-4 md:grid-cols-2">
            <OwnWordsPanel words={ownWords(intake.answers)} language={intake.language} />
            <WhereAndTried intake={intake} />
          </div>
          <Cautions evaluation={evaluation} steps={steps} kept={intake.kept} timeZone={intake.clinic.timeZone} />
          <KeyFigures intake={intake} />
          {evaluation.assessed && <Assessment assessment={evaluation} intake={intake} page={page} />}
          <AddedCauses intake={intake} page={page} />
          <ConfirmHistory intake={intake} page={page} />
          <AllAnswers intake={intake} />
          <ConsentPanel intake={intake} />
          <Versions ruleSet={evaluation.ruleSet} formVersion={intake.formVersion} />
        </div>
      </div>
    </article>
  );
}
