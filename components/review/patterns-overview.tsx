import { Panel } from '@/components/clinic/panel';
import type { Step } from '@/lib/form/question';
import { byStrength } from '@/lib/intake/tag-words';
import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { TagInShort } from './tag-in-short';

type Props = Readonly<{
  tags: readonly ExplainedTag[];
  steps: readonly Step[];
  /** An emergency or urgent rule fired. */
  alarm: boolean;
}>;

const toldOf = 3;

/** The tags at a glance, the best supported first; each leads to its explanation. */
export function PatternsOverview({ tags, steps, alarm }: Props) {
  const shown = byStrength(tags);

  return (
    <Panel
      id="patterns"
      title="Patterns consistent with"
      dense
      beside={<span className="text-ink-muted">not a diagnosis</span>}
    >
      {tags.every(({ support }) => support === null) && (
        <p className="mb-1 text-sm font-medium">No pattern reaches weak support on these answers.</p>
      )}
      {alarm && (
        <p className="mb-1 text-xs font-medium">Serious causes are rules, not patterns: first see the urgency.</p>
      )}
      <ul className="divide-y divide-line border-t border-line">
        {shown.map((tag, at) => (
          <TagInShort key={tag.id} tag={tag} steps={steps} brief={at >= toldOf} />
        ))}
      </ul>
    </Panel>
  );
}
