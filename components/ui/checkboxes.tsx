import { Option } from './option';
import { type Choice, layouts } from './radios';

type CheckboxesProps = Readonly<{
  /** The id of the first control, so that a link to the question lands there. */
  id: string;
  name: string;
  choices: readonly Choice[];
  selected: readonly string[];
}>;

/** Checkboxes as rows. The question itself stands around them, in a fieldset. */
export function Checkboxes({ id, name, choices, selected }: CheckboxesProps) {
  return (
    <div className={layouts.stacked}>
      {choices.map(({ value, label, quiet = false }, index) => (
        <Option
          key={value}
          type="checkbox"
          id={index === 0 ? id : `${id}-${value}`}
          name={name}
          value={value}
          label={label}
          quiet={quiet}
          checked={selected.includes(value)}
        />
      ))}
    </div>
  );
}
