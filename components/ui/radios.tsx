import type { ReactNode } from 'react';
import { Option } from './option';

export type Choice = Readonly<{ value: string; label: ReactNode; quiet?: boolean; mark?: ReactNode }>;

/** How rows stand: one below the other on a phone unless they are short, side by side where there is room. */
export const layouts = {
  stacked: 'grid gap-2',
  pair: 'grid grid-cols-2 gap-2',
  thirds: 'grid gap-2 sm:grid-cols-3',
  halves: 'grid gap-2 sm:grid-cols-2',
  quarters: 'grid grid-cols-2 gap-2 sm:grid-cols-4',
} as const;

type RadiosProps = Readonly<{
  /** The id of the first control, so that a link to the question lands there. */
  id: string;
  name: string;
  choices: readonly Choice[];
  selected?: string | undefined;
  layout?: keyof typeof layouts;
}>;

/** Radios as rows. The question itself stands around them, in a fieldset. */
export function Radios({ id, name, choices, selected, layout = 'stacked' }: RadiosProps) {
  return (
    <div className={layouts[layout]}>
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
