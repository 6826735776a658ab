import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { CodeTable } from './code-table';

/** How far a tag may be trusted, what guidelines say, and codes as hints. */
export function TagDetails({ tag: { guideline, codes, limits } }: Readonly<{ tag: ExplainedTag }>) {
  return (
    <div className="grid content-start gap-3">
      <List title="Limits" items={limits} />
      <List title="Guidelines" items={guideline.map(({ says, source }) => `${says} (${source})`)} />
      {codes.length > 0 && (
        <details>
          <summary className="cursor-pointer font-semibold">Codes as hints ({codes.length})</summary>
          <CodeTable codes={codes} />
        </details>
      )}
    </div>
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
