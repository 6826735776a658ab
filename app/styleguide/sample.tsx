import type { ReactNode } from 'react';

type Props = Readonly<{ name: string; children: ReactNode }>;

/** One component in each of its states, under the name of its file. */
export function Sample({ name, children }: Props) {
  return (
    <section aria-label={name} className="min-w-0 border-t border-line py-6">
      <h3 className="mb-3 font-mono text-sm text-ink-muted">{name}</h3>
      <div className="flex flex-wrap items-start gap-4 *:max-w-full">{children}</div>
    </section>
  );
}
