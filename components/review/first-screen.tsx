import type { Intake } from '@/lib/intake/intake';
import { redFlagOverview } from '@/lib/intake/red-flag-overview';
import { isAlarm } from '@/lib/intake/review';
import { DayAndNight } from './day-and-night';
import { FiguresInShort } from './figures-in-short';
import { NotAssessed } from './not-assessed';
import { OwnWordsInShort } from './own-words-in-short';
import { PatternsOverview } from './patterns-overview';
import { RedFlagPanel } from './red-flag-panel';
import { UrgencyPanel } from './urgency-panel';
import { UrgencyReview } from './urgency-review';
import { WhereInShort } from './where-in-short';
import type { WorkPage } from './work-page';

const column = 'grid min-w-0 content-start gap-2.5 print:block print:space-y-2';

/** What a clinician reads between two patients: how soon, what not to miss; what it may be; what the patient says. */
export function FirstScreen({ intake, page }: Readonly<{ intake: Intake; page: WorkPage }>) {
  const { evaluation, steps } = intake;

  return (
    <div className="grid items-start gap-2.5 print:block print:space-y-2 md:grid-cols-2 xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1.1fr)_minmax(0,0.9fr)]">
      <div className={column}>
        <UrgencyPanel intake={intake}>
          <UrgencyReview intake={intake} page={page} />
        </UrgencyPanel>
        <RedFlagPanel overview={redFlagOverview(intake)} complete={evaluation.safetyScreen === 'complete'} />
      </div>
      <div className={column}>
        {evaluation.assessed ? (
          <PatternsOverview tags={evaluation.tags} steps={steps} alarm={isAlarm(evaluation.urgency)} />
        ) : (
          <NotAssessed failure={evaluation.failure} />
        )}
        <FiguresInShort intake={intake} />
      </div>
      <div className={column}>
        <OwnWordsInShort intake={intake} />
        <WhereInShort intake={intake} />
        <DayAndNight intake={intake} />
      </div>
    </div>
  );
}
