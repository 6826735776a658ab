import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Intake } from '@/lib/intake/intake';
import { AcknowledgeForm } from './acknowledge-form';
import { AddedCauses } from './added-causes';
import { AllAnswers } from './all-answers';
import { Assessment } from './assessment';
import { Cautions } from './cautions';
import { ConfirmHistory } from './confirm-history';
import { ConsentPanel } from './consent-panel';
import { ConsentWithdrawn } from './consent-withdrawn';
import { CourseAndTried } from './course-and-tried';
import { EvaluationSwitch } from './evaluation-switch';
import { FirstScreen } from './first-screen';
import { Identity } from './identity';
import { SinceLastTime } from './since-last-time';
import { TakeAlong } from './take-along';
import { Versions } from './versions';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; now: Date; page: WorkPage; children: ReactNode }>;

/** One intake on one sheet: a first screen, and below it all that it rests on; `children` is the review. */
export function FaceSheet({ intake, now, page, children }: Props) {
  const { evaluation, steps } = intake;

  return (
    <article data-sheet className="-mt-3 grid gap-2 print:mt-0 print:block print:space-y-3">
      <ConsentWithdrawn intake={intake} />
      <Identity intake={intake} now={now}>
        <TakeAlong intake={intake} />
        <Link href={`/patients/${intake.patient.id}`} className="font-medium underline">
          Over time
        </Link>
      </Identity>
      <AcknowledgeForm intake={intake} now={now} />
      <EvaluationSwitch intake={intake} />
      <div className="grid items-start gap-x-2.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_17rem] print:block print:space-y-3">
        <FirstScreen intake={intake} page={page} />
        <aside aria-label="Review" className="grid gap-4 lg:sticky lg:top-4 lg:row-span-2">
          {children}
        </aside>
        <div className="grid gap-4 print:block print:space-y-3">
          <Cautions evaluation={evaluation} steps={steps} kept={intake.kept} timeZone={intake.clinic.timeZone} />
          {evaluation.assessed && <Assessment assessment={evaluation} intake={intake} page={page} />}
          <AddedCauses intake={intake} page={page} />
          <CourseAndTried intake={intake} />
          <SinceLastTime intake={intake} />
          <ConfirmHistory intake={intake} page={page} />
          <AllAnswers intake={intake} />
          <ConsentPanel intake={intake} />
          <Versions ruleSet={evaluation.ruleSet} formVersion={intake.formVersion} />
        </div>
      </div>
    </article>
  );
}
