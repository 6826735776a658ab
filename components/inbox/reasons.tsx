type Props = Readonly<{ reasons: readonly string[]; safetyScreen: 'complete' | 'incomplete' }>;

const shown = 2;

/** The first reasons for the urgency, and whether the safety questions have gaps. */
export function Reasons({ reasons, safetyScreen }: Props) {
  const more = reasons.length - shown;

  return (
    <div className="grid max-w-prose gap-1">
      {reasons.length === 0 && <span className="text-ink-muted">No urgency rule fired</span>}
      {reasons.slice(0, shown).map((reason, index) => (
        <span key={reason}>
          {reason}
          {index === shown - 1 && more > 0 && <span className="text-ink-muted"> and {more} more</span>}
        </span>
      ))}
      {safetyScreen === 'incomplete' && <span className="font-semibold text-urgent">Safety screen incomplete</span>}
    </div>
  );
}
