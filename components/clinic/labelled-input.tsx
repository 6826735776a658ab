import { type ComponentProps, useId } from 'react';

type Props = Readonly<ComponentProps<'input'> & { label: string; hint?: string }>;

/** One line to type into, with its label. */
export function LabelledInput({ label, hint, ...rest }: Props) {
  const id = useId();

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
      <input
        id={id}
        aria-describedby={hint && `${id}-hint`}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 py-1.5"
        {...rest}
      />
    </div>
  );
}
