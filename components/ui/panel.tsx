import type { ReactNode } from 'react';

type PanelProps = Readonly<{ id?: string; children: ReactNode; className?: string }>;

/** A quiet surface that holds things which belong together. */
export function Panel({ id, children, className = '' }: PanelProps) {
  return (
    <section id={id} className={`scroll-mt-6 rounded-2xl border border-line bg-surface p-5 sm:p-6 ${className}`}>
      {children}
    </section>
  );
}
