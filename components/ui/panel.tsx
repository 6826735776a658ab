import type { ReactNode } from 'react';

/** A quiet surface that holds things which belong together. */
export function Panel({ children, className = '' }: Readonly<{ children: ReactNode; className?: string }>) {
  return <section className={`rounded-2xl border border-line bg-surface p-5 sm:p-6 ${className}`}>{children}</section>;
}
