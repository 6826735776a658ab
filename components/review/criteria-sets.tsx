import { Panel } from '@/components/clinic/panel';
import type { Step } from '@/lib/form/question';
import { criteriaNames, criteriaResultWords } from '@/lib/intake/tag-words';
import type { CriteriaId, CriteriaResult } from '@/lib/tagging/evaluation';
import { CriteriaItemLine } from './criteria-item-line';

type Props = Readonly<{ criteria: Readonly<Record<CriteriaId, CriteriaResult>>; steps: readonly Step[] }>;

/** Published criteria sets as checklists: met, not met, unknown for each item. */
export function CriteriaSets({ criteria, steps }: Props) {
  const sets = (Object.keys(criteriaNames) as CriteriaId[]).map((id) => ({ id, ...criteria[id] }));

  return (
    <Panel
      id="criteria"
      title="Criteria sets"
      beside={<span className="text-sm text-ink-muted">Calin and Hamilton for information only</span>}
    >
      <div className="grid gap-x-6 md:grid-cols-2">
        {sets.map(({ id, result, met, need, items }) => (
          <details key={id} className="border-t border-line py-2 text-sm">
            <summary className="cursor-pointer">
              <span className="font-semibold">{criteriaNames[id]}</span>{' '}
              <span className={result === 'met' ? 'font-semibold text-soon' : 'text-ink-muted'}>
                {criteriaResultWords[result]}
              </span>
              {result !== 'n/a' && (
                <span className="text-ink-muted tabular-nums">
                  , {met} of {items.length} (needs {need})
                </span>
              )}
            </summary>
            <ul className="mt-1 grid gap-1.5 pl-4">
              {items.map((item) => (
                <CriteriaItemLine key={item.id} item={item} steps={steps} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Panel>
  );
}
