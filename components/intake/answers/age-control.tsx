import { Radios } from '@/components/ui/radios';
import { TextInput } from '@/components/ui/text-input';
import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import type { FormWords } from '../step-form-props';

type AgeControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'age' };
  fields: Fields;
  problem?: FieldProblem | undefined;
  words: FormWords;
}>;

/** An age in years, or the closest range for who is not sure. */
export function AgeControl({ id, question, fields, problem, words }: AgeControlProps) {
  const band = `${id}.band`;

  return (
    <>
      <label htmlFor={id} className="mb-1 block font-medium">
        {words.ageLabel}
      </label>
      <TextInput
        id={id}
        name={id}
        size="digits"
        inputMode="numeric"
        defaultValue={fields[id]?.[0]}
        aria-describedby={problem && `${id}-error`}
        aria-invalid={problem ? true : undefined}
      />
      <fieldset className="mt-5">
        <legend className="mb-2 font-medium">{words.ageNotSure}</legend>
        <Radios
          id={band}
          name={band}
          choices={Object.entries(question.bands).map(([value, label]) => ({ value, label }))}
          selected={fields[band]?.[0]}
          layout="pair"
        />
      </fieldset>
    </>
  );
}
