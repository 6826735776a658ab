import { TextInput } from '@/components/ui/text-input';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import type { FormWords } from '../step-form-props';

type DateControlProps = Readonly<{
  id: string;
  fields: Fields;
  problem?: FieldProblem | undefined;
  words: FormWords;
}>;

/** A date that everyone knows by heart, as three numbers to type; no calendar to leaf through. */
export function DateControl({ id, fields, problem, words }: DateControlProps) {
  return (
    <>
      <p id={`${id}-example`} className="mb-3 text-ink-muted">
        {words.dateHint}
      </p>
      <div className="flex flex-wrap gap-3">
        {words.dateParts.map((part) => {
          const name = `${id}.${part}`;

          return (
            <div key={part}>
              <label htmlFor={name} className="mb-1 block font-medium">
                {words[part]}
              </label>
              <TextInput
                id={name}
                name={name}
                size={part === 'year' ? 'short' : 'digits'}
                inputMode="numeric"
                autoComplete={`bday-${part}`}
                defaultValue={fields[name]?.[0]}
                aria-describedby={problem ? `${id}-example ${id}-error` : `${id}-example`}
                aria-invalid={problem && (problem.field === id || problem.field === name) ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}
