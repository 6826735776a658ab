import type { Code } from '@/lib/tagging/evaluation';

const uses = { symptom: 'Symptom code, the default', confirmed: 'Only once a clinician confirms the cause' } as const;
const grades = { V: 'read in the FY2027 files', M: 'from memory, to be checked' } as const;

/** Codes as hints: nothing is coded, sent or billed by software. */
export function CodeTable({ codes }: Readonly<{ codes: readonly Code[] }>) {
  return (
    <div className="mt-3">
      <h4 className="font-semibold">Suggested codes ({codes[0]?.system}), hints only</h4>
      <ul className="mt-1 divide-y divide-line">
        {codes.map(({ code, display, use, grade, trap }) => (
          <li key={`${code} ${use}`} className="grid gap-x-3 py-1.5 leading-snug sm:grid-cols-[6rem_1fr]">
            <span className="font-semibold tabular-nums">{code}</span>
            <span>
              {display}
              <span className="block text-ink-muted">
                {uses[use]}; {grades[grade]}.{trap && <span className="block">Take care: {trap}</span>}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
