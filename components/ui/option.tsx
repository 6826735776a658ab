import type { ReactNode } from 'react';

type OptionProps = Readonly<{
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  checked: boolean;
  /** For a way out: there, but not pushed forward. */
  quiet?: boolean;
  describedBy?: string | undefined;
  /** Shows the state of the control in a picture, after it and inside its label. */
  mark?: ReactNode;
}>;

/** One radio or checkbox as a row that a thumb cannot miss. */
export function Option({ type, id, name, value, label, checked, quiet = false, describedBy, mark }: OptionProps) {
  return (
    <label
      htmlFor={id}
      className={`flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border px-3.5 py-2.5 has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent ${
        quiet
          ? 'border-transparent text-ink-muted hover:border-line has-checked:text-ink'
          : 'border-line bg-surface hover:border-line-strong'
      }`}
    >
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={describedBy}
        className="size-5.5 shrink-0 scroll-to-question accent-accent"
      />
      {mark}
      <span className="min-w-0 wrap-anywhere">{label}</span>
    </label>
  );
}
