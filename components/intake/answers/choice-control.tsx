import { Radios } from '@/components/ui/radios';
import { canDecline, type Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FormWords } from '../step-form-props';

type ChoiceControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'choice' };
  fields: Fields;
  words: FormWords;
}>;

export function ChoiceControl({ id, question, fields, words }: ChoiceControlProps) {
  const labels = Object.values(question.options);
  const choices = Object.entries(question.options).map(([value, label]) => ({ value, label }));
  const decline = canDecline(question) ? [{ value: 'declined', label: words.decline, quiet: true }] : [];

  return (
    <Radios
      id={id}
      name={id}
      choices={[...choices, ...decline]}
      selected={fields[id]?.[0]}
      layout={layoutFor(labels)}
    />
  );
}

function layoutFor(labels: readonly string[]) {
  const short = labels.every((label) => label.length <= 14);
  if (!short || labels.length > 4) return 'stacked';

  return labels.length === 3 ? 'thirds' : 'halves';
}
