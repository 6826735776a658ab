import { useId } from 'react';

const parts = [
  { name: 'dob.month', label: 'Month', width: 'w-16' },
  { name: 'dob.day', label: 'Day', width: 'w-16' },
  { name: 'dob.year', label: 'Year', width: 'w-24' },
] as const;

/** A date of birth in three plain fields, as the patient's own form has it. */
export function BirthDateInputs({ hint }: Readonly<{ hint: string }>) {
  const id = useId();

  return (
    <fieldset aria-describedby={`${id}-hint`} className="grid gap-1">
      <legend className="text-sm font-semibold">Date of birth</legend>
      <p id={`${id}-hint`} className="text-sm text-ink-muted">
        {hint}
      </p>
      <div className="flex flex-wrap gap-3">
        {parts.map(({ name, label, width }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`} className="block text-sm">
              {label}
            </label>
            <input
              id={`${id}-${name}`}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              className={`min-h-10 rounded-md border border-line-strong bg-surface px-3 py-1.5 ${width}`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
