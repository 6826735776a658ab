import { useId } from 'react';

type Props = Readonly<{ label: string; hint: string; name: string; defaultChecked: boolean }>;

/** One thing to say yes to, and what follows from it. */
export function LabelledCheckbox({ label, hint, name, defaultChecked }: Props) {
  const id = useId();

  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={defaultChecked}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      </div>
    </div>
  );
}
