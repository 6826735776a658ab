import { Fieldset } from '@/components/ui/fieldset';
import { canDecline } from '@/lib/form/question';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { AnswerControl } from './answer-control';
import { DeclineBox } from './answers/decline-box';
import type { FormQuestion, FormWords } from './step-form-props';

type QuestionFieldProps = Readonly<{
  item: FormQuestion;
  fields: Fields;
  problem?: FieldProblem | undefined;
  open: boolean;
  /** The only question of its page is the page's heading. */
  asHeading: boolean;
  words: FormWords;
}>;

/** One question: its words, its way to answer, and a hidden field that says it was shown. */
export function QuestionField({ item, fields, problem, open, asHeading, words }: QuestionFieldProps) {
  const { id, question, picture } = item;
  // A group names the field itself; everything else is named by its question.
  const error = question.kind === 'group' && problem?.field !== id ? undefined : problem?.message;
  const declinesByBox = canDecline(question) && question.kind !== 'choice' && question.kind !== 'scale';

  return (
    <Fieldset
      id={id}
      legend={<Legend ask={question.ask} aside={question.required ? '' : words.optional} asHeading={asHeading} />}
      hint={question.help}
      error={error}
      errorPrefix={words.errorPrefix}
      describedBy={[question.help && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      away={!open}
    >
      <input type="hidden" name="shown" value={id} />
      {item.before}
      <AnswerControl id={id} question={question} picture={picture} fields={fields} problem={problem} words={words} />
      {declinesByBox && <DeclineBox id={id} checked={fields.declined?.includes(id) ?? false} label={words.decline} />}
    </Fieldset>
  );
}

function Legend({ ask, aside, asHeading }: Readonly<{ ask: string; aside: string; asHeading: boolean }>) {
  const suffix = aside && <span className="text-base font-normal text-ink-muted"> ({aside})</span>;
  if (asHeading) {
    return (
      <h1 className="text-2xl/snug font-bold tracking-tight sm:text-3xl/snug">
        {ask}
        {suffix}
      </h1>
    );
  }

  return (
    <span className="text-lg/snug font-semibold">
      {ask}
      {suffix}
    </span>
  );
}
