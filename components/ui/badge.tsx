import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'accent' | 'emergency' | 'urgent' | 'soon' | 'routine';

const tones: Readonly<Record<BadgeTone, string>> = {
  neutral: 'border-line-strong text-ink-muted',
  accent: 'border-accent bg-accent-soft text-accent-strong',
  emergency: 'border-emergency bg-emergency-soft text-emergency',
  urgent: 'border-urgent bg-urgent-soft text-urgent',
  soon: 'border-soon bg-soon-soft text-soon',
  routine: 'border-routine bg-routine-soft text-routine',
};

/** A word with a colour. The word says it all; the colour only helps to find it. */
export function Badge({ tone = 'neutral', children }: Readonly<{ tone?: BadgeTone; children: ReactNode }>) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
