import { Panel } from '@/components/clinic/panel';
import type { Step } from '@/lib/form/question';
import { criteriaSources } from '@/lib/intake/tag-sources';
import { criteriaNames, criteriaResultWords } from '@/lib/intake/tag-words';
import type { CriteriaId, CriteriaResult } from '@/lib/tagging/evaluation';
import { CiteLink } from './cite-link';
import { CriteriaItemLine } from './criteria-item-line';

type Props = Readonly<{ criteria: Readonly<Record<CriteriaId, CriteriaResult>>; steps: readonly Step[] }>;

/** Published criteria sets as checklists: met, not met, unknown for each item. */
export function CriteriaSets({ criteria, steps }: Props) {
  const sets = (Object.keys(criteriaNames) as CriteriaId[]).map((id) => ({ id, ...criteria[id] }));

  return (
    <Panel
      id="criteria"
      title="Criteria sets"
      beside={<span className="text-ink-muted">Calin and Hamilton for information only</span>}
    >
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        {sets.map(({ id, result, met, need, items }) => (
          <section key={id} aria-labelledby={`criteria-${id}`} className="border-t border-line pt-2 text-sm">
            <h3 id={`criteria-${id}`}>
              <span className="font-semibold">{criteriaNames[id]}</span>{' '}
              <span className={result === 'met' ? 'font-semibold text-soon' : 'text-ink-muted'}>
                {criteriaResultWords[result]}
              </span>
              {result !== 'n/a' && (
                <span className="text-ink-muted tabular-nums">
                  , {met} of {items.length} (needs {need})
                </span>
              )}
            </h3>
            <ul className="mt-1 grid gap-1">
              {items.map((item) => (
                <CriteriaItemLine key={item.id} item={item} steps={steps} />
              ))}
            </ul>
            <p className="mt-1 flex flex-wrap gap-x-2 text-xs text-ink-muted">
              {criteriaSources(id).map((source) => (
                <CiteLink key={source.citation} source={source} />
              ))}
            </p>
          </section>
        ))}
      </div>
    </Panel>
  );
}
