import { responseWords } from '@/lib/intake/red-flag-response';
import type { Response } from '@/lib/intake/red-flag-thread';
import { exactTime } from '@/lib/intake/time-words';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

type Props = Readonly<{ responses: readonly Response[]; timeZone: string }>;

/** Who did what, oldest first. It only ever adds up. */
export function ResponseList({ responses, timeZone }: Props) {
  if (responses.length === 0) return <p className="text-sm text-ink-muted">Nobody has answered this yet.</p>;

  return (
    <ol aria-label="What was done" className="grid gap-3">
      {responses.map(({ id, member, reason, note, createdAt }) => (
        <li key={id} className="text-sm">
          <p className="text-ink-muted">
            <bdi className="font-medium text-ink">{member}</bdi>,{' '}
            <time dateTime={createdAt.toISOString()}>{exactTime(createdAt, timeZone)}</time>
          </p>
          <p className="font-semibold">{responseWords[reason].says}</p>
          <p className="wrap-anywhere whitespace-pre-wrap">
            <bdi>{nameTurningMarks(note)}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
