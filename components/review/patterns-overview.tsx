import { Panel } from '@/components/clinic/panel';
import { SupportMeter } from '@/components/clinic/support-meter';
import { patternName } from '@/lib/intake/pattern-name';
import type { ExplainedTag } from '@/lib/tagging/evaluation';

type Props = Readonly<{ tags: readonly ExplainedTag[] }>;

/** The tags at a glance; each leads to its reasons. */
export function PatternsOverview({ tags }: Props) {
  return (
    <Panel id="patterns" title="Patterns consistent with">
      {tags.every(({ support }) => support === null) && (
        <p className="mb-1 text-sm font-medium">No pattern reaches weak support on these answers.</p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {tags.map((tag) => (
          <li key={tag.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5 text-sm">
            <a href={`#tag-${tag.id}`} className="font-semibold underline-offset-2 hover:underline">
              {patternName(tag.name)}
            </a>
            <span className="flex items-baseline gap-3">
              {tag.probabilityBand && (
                <span className="text-ink-muted tabular-nums">probability {tag.probabilityBand}, not calibrated</span>
              )}
              <SupportMeter support={tag.support} />
            </span>
            <span className="basis-full text-ink-muted tabular-nums">
              {tag.support === null
                ? 'Stands beside every pattern'
                : `${tag.for.length} for · ${tag.against.length} against · ${tag.missing.length} not known`}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-muted">Suggestions for a clinician, not a diagnosis.</p>
    </Panel>
  );
}
