import type { ReactNode } from 'react';
import { UrgencyMark } from '@/components/clinic/urgency-mark';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import type { Step } from '@/lib/form/question';
import { concernsOf } from '@/lib/intake/concerns';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { Triage } from '@/lib/tagging/evaluation';
import { FiredRuleItem } from './fired-rule-item';

type Props = Readonly<{ triage: Triage; steps: readonly Step[]; children?: ReactNode }>;

/** How soon to act, and which rules say so on which answers. */
export function UrgencyPanel({ triage: { urgency, rules, safetyScreen }, steps, children }: Props) {
  const { badge, edge } = urgencyTone[urgency];
  const concerns = concernsOf(rules);

  return (
    <section
      aria-labelledby="urgency"
      className={`min-w-0 overflow-hidden rounded-lg border border-l-4 border-line bg-surface ${edge}`}
    >
      <div className={`flex items-center gap-3 px-4 py-3 ${badge}`}>
        <UrgencyMark urgency={urgency} large />
        <h2 id="urgency" className="text-xl leading-tight font-bold">
          {urgencyWords[urgency].word}
          <span className="block text-sm font-medium">{urgencyWords[urgency].when}</span>
        </h2>
      </div>
      <div className="grid gap-3 p-4">
        {children}
        {safetyScreen === 'incomplete' && (
          <p className="text-sm font-semibold text-urgent">
            Safety screen incomplete: ask the patient what was left blank.
          </p>
        )}
        {concerns.length > 0 && (
          <p className="text-sm">
            <span className="text-ink-muted">These safety questions are asked because of: </span>
            <strong>{concerns.join('; ')}</strong>
          </p>
        )}
        {rules.length === 0 ? (
          <p className="text-sm">No urgency rule fired on these answers.</p>
        ) : (
          <ul className="grid gap-3">
            {rules.map((rule) => (
              <FiredRuleItem key={rule.id} rule={rule} decides={rule.level === urgency} steps={steps} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
