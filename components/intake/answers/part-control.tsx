import type { ReactNode } from 'react';
import { describedBy } from '@/components/ui/described-by';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import type { Part } from '@/lib/form/question';
import type { FormWords } from '../step-form-props';

type PartControlProps = Readonly<{
  name: string;
  part: Part;
  /** Its radios, where it has some. */
  picks: ReactNode;
  value: string | undefined;
  error: string | undefined;
  words: FormWords;
}>;

export function PartControl({ name, part, picks, value, error, words }: PartControlProps) {
  const aside = part.required ? undefined : words.optional;
  const described = describedBy(name, { hint: part.help, error });
  if (part.kind === 'choice') {
    return (
      <Fieldset
        id={name}
        legend={<span className="font-semibold">{part.ask}</span>}
        hint={part.help}
        error={error}
        yields
        errorPrefix={words.errorPrefix}
        describedBy={described}
      >
        {picks}
      </Fieldset>
    );
  }
  const control = {
    id: name,
    name,
    defaultValue: value,
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
  };

  return (
    <Field id={name} label={part.ask} aside={aside} hint={part.help} error={error} errorPrefix={words.errorPrefix}>
      {part.kind === 'number' ? (
        <TextInput {...control} size={part.max > 999 ? 'short' : 'digits'} inputMode="numeric" />
      ) : (
        <Textarea {...control} rows={3} />
      )}
    </Field>
  );
}
