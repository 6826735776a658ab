import { Radios } from '@/components/ui/radios';
import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';

type MatrixControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'matrix' };
  fields: Fields;
}>;

/** The same choice for each of several things: a list, not a table, so that it reads well on a phone. */
export function MatrixControl({ id, question, fields }: MatrixControlProps) {
  const choices = Object.entries(question.options).map(([value, label]) => ({ value, label }));

  return (
    <div className="space-y-5">
      {Object.entries(question.rows).map(([row, label]) => (
        <fieldset key={row}>
          <legend className="mb-2 font-medium">{label}</legend>
          <Radios
            id={`${id}.${row}`}
            name={`${id}.${row}`}
            choices={choices}
            selected={fields[`${id}.${row}`]?.[0]}
            layout="quarters"
          />
        </fieldset>
      ))}
    </div>
  );
}
