import { TextInput } from '@/components/ui/text-input';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import type { FormWords, StillParts } from '../step-form-props';

type AgeControlProps = Readonly<{
  id: string;
  picks: StillParts['picks'];
  fields: Fields;
  problem?: FieldProblem | undefined;
  words: FormWords;
}>;

/** An age in years, or the closest range for who is not sure. */
export function AgeControl({ id, picks, fields, problem, words }: AgeControlProps) {
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
        {picks[`${id}.band`]}
      </fieldset>
    </>
  );
}
