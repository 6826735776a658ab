'use client';

import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { controlOf } from './control-of';
import { DefaultButton } from './default-button';
import { keepOneKind } from './keep-one-kind';
import { goTo } from './post-step';
import { QuestionField } from './question-field';
import { SavingLine } from './saving-line';
import type { StepFormProps } from './step-form-props';
import { useSaver } from './use-saver';
import { useStepForm } from './use-step-form';

// Long enough for arrow keys to pass over a choice without choosing it, short enough to be at once.
const pauseOnChoice = 300;
const pauseInTyping = 800;

const isTyped = (target: EventTarget) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/** Saved when it is left: half a number may be another day, and the wrong dates of birth are counted. */
const isPartOfDate = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.autocomplete.startsWith('bday');

/**
 * A step's page. Without script it is a plain form that posts; with script it opens questions as they are reached,
 * saves each answer, and says what is wrong without leaving the page.
 */
export function StepForm(props: StepFormProps) {
  const { action, questions, fields, heading, unreachable, notices, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const { open, problems, takeIn, handleSubmit, showProblems } = useStepForm(form, props);
  const { saving: kept, now, soon, submit } = useSaver(form, action, fields);
  const [state, setState] = useState<'ready' | 'saving' | 'unreachable'>('ready');
  const [tries, setTries] = useState(0);
  const saving = state === 'saving';

  // A page that is loaded again does not go to the question its address names, such as one that has just opened.
  useEffect(() => {
    const control = document.getElementById(window.location.hash.slice(1));
    // Of radios, the one that is picked: another one with the focus would look picked as well.
    const group = control instanceof HTMLInputElement && control.type === 'radio' ? control.name : null;
    const picked = group && form.current?.querySelector<HTMLElement>(`[name="${group}"]:checked`);
    (picked || control)?.focus();
  }, []);

  function onChange({ target }: ChangeEvent<HTMLFormElement>): void {
    const question = target.closest<HTMLFieldSetElement>('fieldset[id$="-question"]');
    const whole = question?.parentElement?.closest<HTMLFieldSetElement>('fieldset[id$="-question"]') ?? question;
    if (whole) keepOneKind(target, whole);
    takeIn();
    if (!isPartOfDate(target)) soon(isTyped(target) ? pauseInTyping : pauseOnChoice);
  }

  async function save(more?: Fields, to?: string): Promise<void> {
    setState('saving');
    const reply = await submit(more, to);
    if (!reply) return;
    setState(reply.is === 'unreachable' || reply.is === 'failed' ? 'unreachable' : 'ready');
    if (reply.is === 'problems') refuse(reply.problems);
    if (reply.is === 'saved' || reply.is === 'sent') goTo(reply.to);
  }

  function refuse(found: readonly FieldProblem[]): void {
    showProblems(found);
    setTries((count) => count + 1);
    if (!document.title.startsWith(words.errorPrefix)) document.title = `${words.errorPrefix} ${document.title}`;
  }

  return (
    <form
      ref={form}
      id="step"
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      onChange={onChange}
      onBlur={({ target }) => isTyped(target) && now()}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (saving) return;
        const { submitter } = event.nativeEvent as SubmitEvent;
        const language = submitter?.getAttribute('formaction');
        // Another language: the page comes back as it stands, blanks and all.
        if (language) void save({}, language);
        else if (submitter instanceof HTMLButtonElement && submitter.name)
          void save({ [submitter.name]: [submitter.value] });
        else
          void handleSubmit(
            () => save(),
            () => refuse([]),
          )(event);
      }}
    >
      {questions.some(({ contest }) => contest) && <DefaultButton />}
      {problems.length > 0 && (
        <ErrorSummary
          key={tries}
          title={words.problemTitle}
          problems={problems.map((problem) => ({ href: `#${controlOf(problem.field)}`, message: problem.message }))}
        />
      )}
      {heading}
      <div className="space-y-10">
        {questions.map((item) => (
          <QuestionField
            key={item.id}
            item={item}
            fields={fields}
            problems={problems.filter(({ question }) => question === item.id)}
            open={open.includes(item.id)}
            words={words}
          />
        ))}
      </div>
      <div className="mt-10 space-y-4">
        {state === 'unreachable' && unreachable}
        <Button aria-disabled={saving} className="w-full text-lg sm:w-auto sm:min-w-64">
          {saving ? words.saving : words.save}
        </Button>
      </div>
      <SavingLine saving={kept} words={words} notices={notices} />
    </form>
  );
}
