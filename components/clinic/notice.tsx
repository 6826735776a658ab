import type { ReactNode } from 'react';

const tones = {
  error: 'border-error bg-error-soft text-ink',
  information: 'border-accent bg-accent-soft text-ink',
} as const;

type Props = Readonly<{ tone: keyof typeof tones; title: string; children?: ReactNode }>;

/** Something the reader must not miss, at the head of a page or a part. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`rounded-lg border-l-4 p-3 text-sm ${tones[tone]}`}>
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
