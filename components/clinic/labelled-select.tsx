import { useId } from 'react';

type Props = Readonly<{
  label: string;
  name: string;
  options: readonly Readonly<{ value: string; label: string }>[];
  defaultValue?: string;
}>;

/** One of a few, with its label. */
export function LabelledSelect({ label, name, options, defaultValue }: Props) {
  const id = useId();

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 py-1.5"
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
