import type { Note } from '@/lib/intake/intake';
import { exactTime } from '@/lib/intake/time-words';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

type Props = Readonly<{ notes: readonly Note[]; timeZone: string }>;

/** The clinic's notes, oldest first. They only ever add up. */
export function NoteList({ notes, timeZone }: Props) {
  if (notes.length === 0) return <p className="text-sm text-ink-muted">No notes yet.</p>;

  return (
    <ol aria-label="Notes" className="grid gap-3 border-t border-line pt-3">
      {notes.map(({ id, author, body, createdAt }) => (
        <li key={id} className="text-sm">
          <p className="text-ink-muted">
            <bdi className="font-medium text-ink">{author}</bdi>,{' '}
            <time dateTime={createdAt.toISOString()}>{exactTime(createdAt, timeZone)}</time>
          </p>
          <p className="wrap-anywhere whitespace-pre-wrap">
            <bdi>{nameTurningMarks(body)}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
