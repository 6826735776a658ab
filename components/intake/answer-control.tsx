import { Checkboxes } from '@/components/ui/checkboxes';
import { Textarea } from '@/components/ui/textarea';
import type { Question } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { AgeControl } from './answers/age-control';
import { ChoiceControl } from './answers/choice-control';
import { DateControl } from './answers/date-control';
import { GradedControl } from './answers/graded-control';
import { GroupControl } from './answers/group-control';
import { MatrixControl } from './answers/matrix-control';
import { ScaleControl } from './answers/scale-control';
import type { FormWords, Picture } from './step-form-props';

type AnswerControlProps = Readonly<{
  id: string;
  question: Question;
  picture?: Picture | undefined;
  fields: Fields;
  problem?: FieldProblem | undefined;
  words: FormWords;
}>;

/** The way to answer, by the kind of question. */
export function AnswerControl({ id, question, picture, fields, problem, words }: AnswerControlProps) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceControl id={id} question={question} fields={fields} words={words} />;
    case 'choices':
      return (
        <Checkboxes
          id={id}
          name={id}
          choices={Object.entries(question.options).map(([value, label]) => ({
            value,
            label,
            mark: picture?.marks[value],
          }))}
          selected={fields[id] ?? []}
          picture={picture?.whole}
        />
      );
    case 'scale':
      return <ScaleControl id={id} question={question} fields={fields} words={words} />;
    case 'age':
      return <AgeControl id={id} question={question} fields={fields} problem={problem} words={words} />;
    case 'date':
      return <DateControl id={id} fields={fields} problem={problem} words={words} />;
    case 'text':
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
    case 'group':
      return <GroupControl id={id} question={question} fields={fields} problem={problem} words={words} />;
    case 'matrix':
      return question.graded ? (
        <GradedControl id={id} question={question} fields={fields} />
      ) : (
        <MatrixControl id={id} question={question} fields={fields} />
      );
  }
}
