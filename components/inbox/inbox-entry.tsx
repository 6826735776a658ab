import Link from 'next/link';
import { UrgencyBadge } from '@/components/clinic/urgency-badge';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import { ViewedBy } from '@/components/live/viewed-by';
import { shortTime, timeSince, zoneName } from '@/lib/intake/time-words';
import type { Row } from './inbox-row';
import { Patterns } from './patterns';
import { PickCell } from './pick-cell';
import { Reasons } from './reasons';
import { StateCell } from './state-cell';
import { UrgencyMarks } from './urgency-marks';

type Props = Readonly<{ row: Row; timeZone: string; now: Date; canPick: boolean }>;

const cell = 'block lg:table-cell lg:border-t lg:border-t-line lg:px-3 lg:py-2.5 lg:align-top';

/** One intake in the work list. */
export function InboxEntry({ row, timeZone, now, canPick }: Props) {
  const { edge } = urgencyTone[row.urgency];

  return (
    <tr
      data-row
      className={`relative grid gap-2 rounded-lg border border-l-4 border-line bg-surface p-4 hover:bg-accent-soft lg:table-row lg:border-0 lg:p-0 ${edge}`}
    >
      {canPick && <PickCell row={row} edge={edge} />}
      <td className={`${cell} ${canPick ? '' : `lg:border-l-4 ${edge}`}`}>
        <UrgencyBadge urgency={row.urgency} />
        <UrgencyMarks row={row} now={now} />
      </td>
      <th scope="row" className={`${cell} font-normal lg:min-w-42`}>
        <Link
          href={`/intakes/${row.intakeId}`}
          className="font-semibold text-ink underline-offset-2 after:absolute after:inset-0 hover:underline"
        >
          <bdi>{row.patientName}</bdi>
        </Link>
        <span className="block text-ink-muted tabular-nums">
          {row.age === null ? 'Age not given' : `${row.age} years`}
          {row.recordNumber && (
            <>
              {' · '}
              <bdi className="whitespace-nowrap">{row.recordNumber}</bdi>
            </>
          )}
        </span>
        <ViewedBy intakeId={row.intakeId} />
      </th>
      <td className={`${cell} tabular-nums lg:whitespace-nowrap`}>
        <span className="font-medium">{timeSince(row.receivedAt, now)}</span>
        <time dateTime={row.receivedAt.toISOString()} className="ml-2 text-ink-muted lg:ml-0 lg:block">
          {shortTime(row.receivedAt, timeZone)}
          <span className="lg:hidden"> {zoneName(row.receivedAt, timeZone)}</span>
        </time>
      </td>
      <td className={cell}>
        <Reasons reasons={row.reasons} safetyScreen={row.safetyScreen} />
      </td>
      <td className={cell}>
        <Patterns tags={row.tags} assessed={row.assessed} />
      </td>
      <td className={cell}>
        <StateCell state={row.state} reviewer={row.reviewer} assignee={row.assignee} />
        {row.consentWithdrawn && <span className="mt-1 block font-semibold text-urgent">Consent withdrawn</span>}
      </td>
    </tr>
  );
}
