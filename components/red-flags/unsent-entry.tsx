import Link from 'next/link';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import { labelOf } from '@/lib/intake/red-flag-overview';
import { type RedFlagThread, toldLines, urgencyOfTellings } from '@/lib/intake/red-flag-thread';
import { timeSince } from '@/lib/intake/time-words';
import { NotSentBadge } from './not-sent-badge';
import { ToldLineItem } from './told-line-item';

type Props = Readonly<{ thread: RedFlagThread; now: Date }>;

/** One form in the work list that is not sent: whose, what was told, and since when it waits. */
export function UnsentEntry({ thread, now }: Props) {
  const { patient, clinic, tellings, responses, intakeId } = thread;
  const open = tellings.filter(({ isOpen }) => isOpen);
  const [first] = open;
  const tried = responses.filter(({ reason }) => reason === 'not-reached').at(-1);
  if (!first) return null;
  const urgency = urgencyOfTellings(open);

  return (
    <li
      data-row
      className={`relative grid gap-x-6 gap-y-2 rounded-lg border border-l-4 border-line bg-surface p-4 hover:bg-accent-soft lg:grid-cols-[16rem_minmax(0,1fr)_9rem] ${urgencyTone[urgency].edge}`}
    >
      <div className="grid content-start gap-1.5">
        <p>
          <NotSentBadge urgency={urgency} sent={intakeId !== null} />
        </p>
        <h3>
          <Link
            href={`/red-flags/${tellings.at(-1)?.id}`}
            className="font-semibold wrap-anywhere text-ink underline-offset-2 after:absolute after:inset-0 hover:underline"
          >
            <bdi>{patient.name}</bdi>
          </Link>
          <span className="block text-sm text-ink-muted tabular-nums">
            {patient.recordNumber === null ? 'No record number' : <bdi>{patient.recordNumber}</bdi>}
          </span>
        </h3>
      </div>
      <ul className="grid content-start gap-1">
        {toldLines(tellings, { open: true }).map((line) => (
          <ToldLineItem
            key={`${line.question} ${line.words}`}
            line={line}
            about={`${labelOf(line.question) ?? line.ask}:`}
            timeZone={clinic.timeZone}
          />
        ))}
      </ul>
      <p className="text-sm lg:text-right">
        <span className="text-ink-muted">Not acknowledged for </span>
        <span className="font-medium tabular-nums">{timeSince(first.toldAt, now)}</span>
        {tried && (
          <span className="block text-ink-muted">
            Tried, not reached: <bdi>{tried.member}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}
