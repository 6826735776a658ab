import { SupportMeter } from '@/components/clinic/support-meter';
import { patternName } from '@/lib/intake/pattern-name';
import type { Row } from './inbox-row';

/** What the answers are consistent with, each with its support. */
export function Patterns({ tags, assessed }: Pick<Row, 'tags' | 'assessed'>) {
  if (!assessed) return <span className="font-semibold text-error">Not assessed</span>;
  const supported = tags.filter(({ support }) => support !== null);
  if (supported.length === 0) return <span className="text-ink-muted">No pattern reaches weak support</span>;
  const base = tags.filter(({ support }) => support === null);

  return (
    <ul className="grid gap-1">
      <li className="text-ink-muted lg:hidden">Patterns consistent with:</li>
      {supported.map(({ id, name, support }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2">
          <span>{patternName(name)}</span>
          <SupportMeter support={support} />
        </li>
      ))}
      {base.map(({ id, name }) => (
        <li key={id} className="text-ink-muted">
          {patternName(name)}
        </li>
      ))}
    </ul>
  );
}
