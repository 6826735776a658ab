import type { ComponentProps } from 'react';

type SelectProps = ComponentProps<'select'> & {
  id: string;
  name: string;
  /** The first entry, while nothing is picked. */
  blank: string;
  choices: readonly Readonly<{ value: string; label: string }>[];
};

/** One of several, in the device's own list: short on a small screen. */
export function Select({ blank, choices, ...rest }: SelectProps) {
  return (
    <select {...rest} className="field-look w-full">
      <option value="">{blank}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
