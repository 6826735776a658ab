import { tagSources } from '@/lib/intake/tag-sources';
import { sourceGradeWords } from '@/lib/intake/tag-words';
import type { ExplainedTag } from '@/lib/tagging/evaluation';
import { ruleSet as current } from '@/lib/tagging/rule-set';
import { CiteLink } from './cite-link';

type Props = Readonly<{ tag: ExplainedTag; ruleSet: string }>;

/** What a tag's reasons and weights rest on, and how each source was checked. */
export function TagSources({ tag, ruleSet }: Props) {
  return (
    <div className="mt-3 border-t border-line pt-3 text-sm">
      <h4 className="font-semibold">
        Sources{ruleSet !== current && <span className="font-normal"> (of rule set {current}, the newest)</span>}
      </h4>
      <ul className="mt-1 grid gap-1 leading-snug">
        {tagSources(tag.id).map((source) => (
          <li key={source.citation}>
            <CiteLink source={source} />: {source.supports}. {source.numbers}.{' '}
            <span className="text-ink-muted">
              {source.population}; {sourceGradeWords[source.grade]}.
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
