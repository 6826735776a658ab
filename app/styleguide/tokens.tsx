// Written out, so that the stylesheet has them.
const tokens = {
  page: 'bg-page',
  surface: 'bg-surface',
  ink: 'bg-ink',
  'ink-muted': 'bg-ink-muted',
  line: 'bg-line',
  'line-strong': 'bg-line-strong',
  accent: 'bg-accent',
  'accent-strong': 'bg-accent-strong',
  'accent-soft': 'bg-accent-soft',
  error: 'bg-error',
  'error-soft': 'bg-error-soft',
  good: 'bg-good',
  'good-soft': 'bg-good-soft',
  alert: 'bg-alert',
  'alert-soft': 'bg-alert-soft',
} as const;

/** The colours, by what they are for. */
export function Tokens() {
  return (
    <ul className="grid w-full grid-cols-3 gap-3 text-sm sm:grid-cols-5">
      {Object.entries(tokens).map(([name, look]) => (
        <li key={name}>
          <span className={`block h-12 rounded-md border border-line ${look}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
