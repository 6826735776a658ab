import { Action } from '@/components/clinic/action';
import { Panel } from '@/components/clinic/panel';
import type { HeldChange } from '@/lib/intake/held-change';
import type { Intake } from '@/lib/intake/intake';
import { lateWords } from '@/lib/intake/late-words';
import { doneSince } from '@/lib/intake/meanwhile';
import { nameTurningMarks } from '@/lib/intake/turning-marks';
import { SendAgain } from './send-again';
import { Signed } from './signed';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; page: WorkPage; maxNoteLength: number }>;

/** Where a colleague was faster: what they did and wrote, and what whoever reads this wanted to, to be sent again. */
export function HeldChanges({ intake, page, maxNoteLength }: Props) {
  if (intake.held.length === 0) return null;

  return (
    <div id="held" className="grid scroll-mt-4 gap-4">
      {intake.held.map((held) => (
        <Conflict key={held.id} held={held} intake={intake} page={page} maxNoteLength={maxNoteLength} />
      ))}
    </div>
  );
}

function Conflict({ held, intake, page, maxNoteLength }: Props & Readonly<{ held: HeldChange }>) {
  const theirs = doneSince(intake, held.seenAt);
  const { did, words } = lateWords(held.change);

  return (
    <Panel id={`held-${held.id}`} title="Changed while you were reading">
      <div className="grid gap-3 text-sm" role="alert">
        <p>What was done meanwhile stands. Yours is not saved yet, and is kept for you here.</p>
        <div>
          <h3 className="font-semibold">Done since you opened the page</h3>
          <ol className="mt-1 grid gap-1.5 border-l-2 border-line pl-3">
            {theirs.map((deed) => (
              <li key={deed.id}>
                <Signed {...deed} timeZone={intake.clinic.timeZone} />
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3 className="font-semibold">Yours, not saved</h3>
          <div className="mt-1 border-l-2 border-accent pl-3">
            <p>{did}</p>
            {words && (
              <p className="wrap-anywhere whitespace-pre-wrap">
                “<bdi>{nameTurningMarks(words)}</bdi>”
              </p>
            )}
          </div>
        </div>
      </div>
      <div className="mt-3 grid gap-2">
        <SendAgain held={held} intake={intake} page={page} maxNoteLength={maxNoteLength} />
        <form method="post" action={`/intakes/${intake.id}/let-go`}>
          <input type="hidden" name="held" value={held.id} />
          <Action>Let mine go</Action>
        </form>
      </div>
    </Panel>
  );
}
