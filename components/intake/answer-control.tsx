import { Textarea } from '@/components/ui/textarea';
import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { AgeControl } from './answers/age-control';
import { DateControl } from './answers/date-control';
import { GroupControl } from './answers/group-control';
import type { FormWords, StillParts } from './step-form-props';

type AnswerControlProps = Readonly<{
  id: string;
  question: Question;
  picks: StillParts['picks'];
  fields: Fields;
  problems: readonly FieldProblem[];
  words: FormWords;
}>;

/** The ways to answer in which something may be typed, and refused; the others come from the server as they stay. */
export function AnswerControl({ id, question, picks, fields, problems, words }: AnswerControlProps) {
  const [problem] = problems;
  switch (question.kind) {
    case 'age':
      return <AgeControl id={id} picks={picks} fields={fields} problem={problem} words={words} />;
    case 'date':
      return <DateControl id={id} fields={fields} problem={problem} words={words} />;
    case 'group':
      return (
        <GroupControl id={id} question={question} picks={picks} fields={fields} problems={problems} words={words} />
      );
    default:
      return (
        <Textarea
          id={id}
          name={id}
          defaultValue={fields[id]?.[0]}
          aria-label={question.ask}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && `${id}-error`}
        />
      );
  }
}
