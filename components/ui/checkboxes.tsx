import type { ReactNode } from 'react';
import { Option } from './option';
import { type Choice, layouts } from './radios';

type CheckboxesProps = Readonly<{
  /** The id of the first control, so that a link to the question lands there. */
  id: string;
  name: string;
  choices: readonly Choice[];
  selected: readonly string[];
  /** A picture above, on which each choice has its mark. */
  picture?: ReactNode;
}>;

/** Checkboxes as rows. The question itself stands around them, in a fieldset. */
export function Checkboxes({ id, name, choices, selected, picture }: CheckboxesProps) {
  return (
    <div className="relative">
      {picture}
      <div className={picture ? layouts.halves : layouts.stacked}>
        {choices.map(({ value, label, quiet = false, mark }, index) => (
          <Option
            key={value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            label={label}
            quiet={quiet}
            checked={selected.includes(value)}
            mark={mark}
          />
        ))}
      </div>
    </div>
  );
}
