import type { Support } from '@/lib/tagging/evaluation';

const levels: readonly Support[] = ['weak', 'moderate', 'strong'];

/** How strongly the answers support a pattern: one to three bars, and the word. */
export function SupportMeter({ support }: Readonly<{ support: Support | null }>) {
  if (support === null) return <span className="text-sm whitespace-nowrap text-ink-muted">Always considered</span>;
  const filled = levels.indexOf(support) + 1;

  return (
    <span className="inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 16 12" className="h-3 w-4 shrink-0">
        {levels.map((level, index) => (
          <rect
            key={level}
            x={index * 6}
            y={8 - index * 4}
            width="4"
            height={4 + index * 4}
            className={index < filled ? 'fill-accent' : 'fill-line'}
          />
        ))}
      </svg>
      <span className="capitalize">{support}</span>
    </span>
  );
}
