type Props = Readonly<{ of: string; checks: readonly string[] }>;

/** What a clinician could check, to be ticked on screen or on paper. The ticks are nobody's record. */
export function CheckList({ of, checks }: Props) {
  if (checks.length === 0) return null;

  return (
    <fieldset>
      <legend className="font-semibold">A clinician could check</legend>
      <ul className="mt-1 grid gap-1 leading-snug">
        {checks.map((check, at) => (
          <li key={check}>
            <label className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] py-0.5">
              <input
                type="checkbox"
                autoComplete="off"
                name={`check-${of}-${at}`}
                className="mt-0.5 size-4 accent-accent"
              />
              {check}
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-ink-muted">Ticks are for this visit and its print. They are not kept.</p>
    </fieldset>
  );
}
