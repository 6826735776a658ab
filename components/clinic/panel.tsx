import type { ReactNode } from 'react';

type Props = Readonly<{ id: string; title: string; beside?: ReactNode; children: ReactNode }>;

/** One titled part of a clinic page. */
export function Panel({ id, title, beside, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 rounded-lg border border-line bg-surface p-4 print:break-inside-avoid"
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
