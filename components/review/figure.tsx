import { type Change, changeWords } from '@/lib/intake/over-time/scores';

type Props = Readonly<{
  name: string;
  value: string | null;
  of: string;
  /** Since last time; null where either is not known. */
  change: Change | null;
  /** No source says which change of it counts. */
  unmarked?: boolean;
}>;

/** One number with its name, its scale, and how it changed. */
export function Figure({ name, value, of, change, unmarked = false }: Props) {
  return (
    <li className="min-w-0 rounded-md bg-page px-2 py-1 text-xs leading-snug">
      <span className="block text-ink-muted">{name}</span>
      {value === null ? (
        <span className="font-medium">not known</span>
      ) : (
        <>
          <span className="text-lg leading-none font-semibold tabular-nums">{value}</span>{' '}
          <span className="text-ink-muted">{of}</span>
        </>
      )}
      {change && (
        <span className="block tabular-nums">
          {changeWords(change)}, was {change.from}
          {change.meaningful && !unmarked && <strong className="block text-good">✓ fall of 30% or more</strong>}
        </span>
      )}
    </li>
  );
}
