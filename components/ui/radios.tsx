import type { ReactNode } from 'react';
import { Option } from './option';

export type Choice = Readonly<{ value: string; label: ReactNode; quiet?: boolean }>;

type RadiosProps = Readonly<{
  /** The id of the first control, so that a link to the question lands there. */
  id: string;
  name: string;
  choices: readonly Choice[];
  selected?: string | undefined;
  /** Side by side where they fit: for few and short choices. */
  inline?: boolean;
}>;

export const stacked = 'flex flex-col gap-2';
export const sideBySide = 'flex flex-wrap gap-2 *:grow *:basis-auto';

/** Radios as rows. The question itself stands around them, in a fieldset. */
export function Radios({ id, name, choices, selected, inline = false }: RadiosProps) {
  return (
    <div className={inline ? sideBySide : stacked}>
      {choices.map(({ value, label, quiet = false }, index) => (
        <Option
          key={value}
          type="radio"
          id={index === 0 ? id : `${id}-${value}`}
          name={name}
          value={value}
          label={label}
          quiet={quiet}
          checked={value === selected}
        />
      ))}
    </div>
  );
}
