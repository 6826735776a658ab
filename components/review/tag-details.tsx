import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { CodeTable } from './code-table';

/** What a clinician might check, what guidelines say, codes as hints, and the limits of it all. */
export function TagDetails({ tag: { checks, guideline, codes, limits } }: Readonly<{ tag: ExplainedTag }>) {
  return (
    <details className="mt-1 border-t border-line pt-2 text-sm">
      <summary className="cursor-pointer font-semibold">Checks, guidelines, codes and limits</summary>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        <List title="A clinician could check" items={checks} />
        <List title="Limits" items={limits} />
        <List title="Guidelines" items={guideline.map(({ says, source }) => `${says} (${source})`)} />
      </div>
      {codes.length > 0 && <CodeTable codes={codes} />}
    </details>
  );
}

function List({ title, items }: Readonly<{ title: string; items: readonly string[] }>) {
  if (items.length === 0) return null;

  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <ul className="mt-1 list-disc space-y-1 pl-4 leading-snug">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
