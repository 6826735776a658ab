import { Panel } from '@/components/clinic/panel';
import { SupportMeter } from '@/components/clinic/support-meter';
import { patternName } from '@/lib/intake/pattern-name';
import type { ExplainedTag } from '@/lib/tagging/evaluation';

type Props = Readonly<{ tags: readonly ExplainedTag[] }>;

/** The tags at a glance; each leads to its reasons. */
export function PatternsOverview({ tags }: Props) {
  return (
    <Panel
      id="patterns"
      title="Patterns consistent with"
      beside={<span className="text-sm text-ink-muted">Suggestions for a clinician, not a diagnosis</span>}
    >
      {tags.every(({ support }) => support === null) && (
        <p className="mb-2 text-sm font-medium">No pattern reaches weak support on these answers.</p>
      )}
      <ul className="divide-y divide-line">
        {tags.map((tag) => (
          <li key={tag.id} className="grid gap-x-4 py-2 text-sm sm:grid-cols-[1fr_9rem_16rem] sm:items-baseline">
            <a href={`#tag-${tag.id}`} className="font-semibold underline-offset-2 hover:underline">
              {patternName(tag.name)}
            </a>
            <span className="flex flex-wrap gap-x-2">
              <SupportMeter support={tag.support} />
              {tag.probabilityBand && <span className="tabular-nums">{tag.probabilityBand}</span>}
            </span>
            <span className="text-ink-muted tabular-nums">
              {tag.for.length} for · {tag.against.length} against · {tag.missing.length} not known
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
