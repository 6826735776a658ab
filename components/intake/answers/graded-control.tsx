import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';

type GradedControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'matrix' };
  fields: Fields;
}>;

// The level picked stands out, and those between it and the lowest make the bar that leads to it.
const look = `relative flex min-h-11 items-center justify-center rounded-md border border-line bg-surface text-sm
  hover:border-line-strong has-checked:border-accent has-checked:bg-accent has-checked:font-semibold
  has-checked:text-on-accent first:has-checked:bg-accent-soft first:has-checked:text-ink
  not-first:has-[~label_:checked]:border-accent not-first:has-[~label_:checked]:bg-accent-soft
  forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText]
  forced-colors:has-checked:forced-color-adjust-none`;

/** One level for each of several things: a plain list of radios which, by its looks alone, is a chart as well. */
export function GradedControl({ id, question, fields }: GradedControlProps) {
  const [first] = Object.keys(question.rows);

  return (
    <div className="grid gap-3 sm:gap-1.5">
      {Object.entries(question.rows).map(([row, label]) => (
        <fieldset key={row} className="sm:flow-root">
          <legend className="mb-1 text-ink-muted sm:float-start sm:mb-0 sm:w-40 sm:pt-2.5">{label}</legend>
          <div className="grid grid-cols-4 gap-1">
            {Object.entries(question.options).map(([level, name], index) => (
              <label key={level} className={look}>
                <input
                  type="radio"
                  id={row === first && index === 0 ? id : undefined}
                  name={`${id}.${row}`}
                  value={level}
                  defaultChecked={fields[`${id}.${row}`]?.[0] === level}
                  className="absolute inset-0 cursor-pointer appearance-none rounded-md"
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
