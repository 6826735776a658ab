import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import type { FormWords, StillParts } from '../step-form-props';
import { PartControl } from './part-control';

type GroupControlProps = Readonly<{
  id: string;
  question: Question & { kind: 'group' };
  picks: StillParts['picks'];
  fields: Fields;
  problems: readonly FieldProblem[];
  words: FormWords;
}>;

/** Several things asked together, each with its own field. */
export function GroupControl({ id, question, picks, fields, problems, words }: GroupControlProps) {
  return (
    <div className="mt-4 space-y-6">
      {Object.entries(question.parts).map(([name, part]) => {
        const field = `${id}.${name}`;

        return (
          <PartControl
            key={field}
            name={field}
            part={part}
            picks={picks[field]}
            value={fields[field]?.[0]}
            error={problems.find((problem) => problem.field === field)?.message}
            words={words}
          />
        );
      })}
    </div>
  );
}
