import { type ReactNode, useId } from 'react';

const field = 'min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 py-1 text-sm';

type SelectProps = Readonly<{
  label: string;
  name: string;
  defaultValue?: string;
  required?: boolean;
  children: ReactNode;
}>;

/** One of a few, small, with its label above. */
export function SmallSelect({ label, name, children, ...rest }: SelectProps) {
  const id = useId();

  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-xs font-semibold">
        {label}
      </label>
      <select id={id} name={name} className={field} {...rest}>
        {children}
      </select>
    </div>
  );
}

type WordsProps = Readonly<{ label: string; defaultValue?: string; maxLength?: number }>;

/** A few words in one line, small, with its label above. */
export function SmallWords({ label, defaultValue = '', maxLength = 500 }: WordsProps) {
  const id = useId();

  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-xs font-semibold">
        {label}
      </label>
      <input
        id={id}
        name="words"
        defaultValue={defaultValue}
        maxLength={maxLength}
        autoComplete="off"
        className={field}
      />
    </div>
  );
}
