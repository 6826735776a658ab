import { Fieldset } from '@/components/ui/fieldset';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { AnswerControl } from './answer-control';
import type { FormQuestion, FormWords } from './step-form-props';

type QuestionFieldProps = Readonly<{
  item: FormQuestion;
  fields: Fields;
  problems: readonly FieldProblem[];
  open: boolean;
  words: FormWords;
}>;

/** One question: its words, its way to answer, and hidden fields that say what was shown. */
export function QuestionField({ item, fields, problems, open, words }: QuestionFieldProps) {
  const { id, question, legend, control, picks, decline, before, mark, contest } = item;
  // A group names the field itself; everything else is named by its question.
  const problem = problems.find(({ field }) => question.kind !== 'group' || field === id);
  const error = problem?.message;

  return (
    <Fieldset
      id={id}
      legend={legend}
      hint={question.help}
      error={error}
      yields={question.kind === 'choice' || question.kind === 'scale'}
      errorPrefix={words.errorPrefix}
      describedBy={[question.help && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      away={!open}
    >
      {contest ?? (
        <>
          <input type="hidden" name="shown" value={id} />
          <input type="hidden" name="mark" value={`${id}:${mark}`} />
          {before}
          {control ?? (
            <AnswerControl
              id={id}
              question={question}
              picks={picks}
              fields={fields}
              problems={problems}
              words={words}
            />
          )}
          {decline}
        </>
      )}
    </Fieldset>
  );
}
