import type { ReactNode } from 'react';
import { UrgencyMark } from '@/components/clinic/urgency-mark';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import { concernsOf } from '@/lib/intake/concerns';
import type { Intake } from '@/lib/intake/intake';
import { urgencyWords } from '@/lib/intake/urgency-words';
import { FiredRuleItem } from './fired-rule-item';

/** So many rules are read at once: two, or up to three that decide. */
const shownAtOnce = { least: 2, most: 3 } as const;

type Props = Readonly<{ intake: Intake; children?: ReactNode }>;

/** How soon to act, and which rules say so, the most urgent first; `children` is what clinicians made of it. */
export function UrgencyPanel({ intake: { evaluation, steps, safetyShownFor }, children }: Props) {
  const { urgency, rules, safetyScreen, notices, contradictions } = evaluation;
  const { badge, edge } = urgencyTone[urgency];
  const concerns = concernsOf(rules);
  const deciding = rules.filter(({ level }) => level === urgency).length;
  const shown = Math.min(Math.max(deciding, shownAtOnce.least), shownAtOnce.most);
  const folded = rules.slice(shown);
  const itemOf = (rule: (typeof rules)[number]) => (
    <FiredRuleItem key={rule.id} rule={rule} decides={rule.level === urgency} steps={steps} />
  );
  const cautions = notices.length + contradictions.length;

  return (
    <section
      aria-labelledby="urgency"
      className={`min-w-0 overflow-hidden rounded-lg border border-l-4 border-line bg-surface print:break-inside-avoid ${edge}`}
    >
      <div className={`flex items-center gap-2.5 px-3 py-1.5 ${badge}`}>
        <UrgencyMark urgency={urgency} large />
        <h2 id="urgency" className="text-lg leading-tight font-bold">
          {urgencyWords[urgency].word}
          <span className="block text-sm font-medium">{urgencyWords[urgency].when}</span>
        </h2>
      </div>
      <div className="grid gap-1.5 px-3 py-2 text-sm leading-snug">
        {children}
        {safetyScreen === 'incomplete' && (
          <p className="font-semibold text-urgent">Safety screen incomplete: ask the patient what was left blank.</p>
        )}
        {safetyShownFor.length > 0 && (
          <p>
            <span className="font-semibold">Safety screen shown</span> ({safetyShownFor.join(', ')})
          </p>
        )}
        {rules.length === 0 ? <p>No urgency rule fired on these answers.</p> : null}
        <ul className="grid gap-1.5">{rules.slice(0, shown).map(itemOf)}</ul>
        {folded.length > 0 && (
          <details>
            <summary className="cursor-pointer text-ink-muted">
              {folded.length} more {folded.length === 1 ? 'rule' : 'rules'}: {folded.map(({ id }) => id).join(', ')}
            </summary>
            <ul className="mt-1 grid gap-1.5">{folded.map(itemOf)}</ul>
          </details>
        )}
        {concerns.length > 0 && (
          <p>
            <span className="text-ink-muted">Asked because of: </span>
            <strong>{concerns.join('; ')}</strong>
          </p>
        )}
        {cautions > 0 && (
          <a href="#cautions" className="font-semibold underline">
            Keep in mind ({cautions})
          </a>
        )}
      </div>
    </section>
  );
}
