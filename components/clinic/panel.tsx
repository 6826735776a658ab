import type { ReactNode } from 'react';

type Props = Readonly<{
  id: string;
  title: string;
  beside?: ReactNode;
  /** For what is read beside much else on one screen. */
  dense?: boolean;
  children: ReactNode;
}>;

/** One titled part of a clinic page. */
export function Panel({ id, title, beside, dense = false, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 scroll-mt-4 rounded-lg border border-line bg-surface print:break-inside-avoid ${dense ? 'px-3 py-2' : 'p-4'}`}
    >
      <div
        className={`flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 ${dense ? 'mb-1 text-xs' : 'mb-3 text-sm'}`}
      >
        <h2 id={id} className={`font-semibold ${dense ? 'text-sm' : 'text-base'}`}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
