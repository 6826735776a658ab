import type { ReactNode } from 'react';

type Props = Readonly<{ name: string; children: ReactNode }>;

/** A part of the inbox that opens at a press, and takes the whole width then. */
export function Tool({ name, children }: Props) {
  return (
    <details
      name="inbox-tool"
      className="group open:basis-full open:rounded-lg open:border open:border-line open:bg-surface open:p-4"
    >
      <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm font-semibold hover:bg-accent-soft">
        <span>{name}</span>
        <span aria-hidden="true" className="text-ink-muted group-open:rotate-180">
          ▾
        </span>
      </summary>
      <div className="mt-4">{children}</div>
    </details>
  );
}
