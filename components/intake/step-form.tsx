'use client';

import { type ChangeEvent, type FocusEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { controlOf } from './control-of';
import { keepOneKind } from './keep-one-kind';
import { readForm } from './page-fields';
import { goTo, postStep } from './post-step';
import { QuestionField } from './question-field';
import type { StepFormProps } from './step-form-props';
import { useSaveSoFar } from './use-save-so-far';
import { useStepForm } from './use-step-form';

/**
 * A step's page. Without script it is a plain form that posts; with script it opens questions as they are reached,
 * saves each tap, and says what is wrong without leaving the page.
 */
export function StepForm(props: StepFormProps) {
  const { action, questions, fields, heading, unreachable, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const { open, problems, takeIn, handleSubmit, showProblems } = useStepForm(form, props);
  const { saveSoFar, settle } = useSaveSoFar(form, action);
  const [state, setState] = useState<'ready' | 'saving' | 'unreachable'>('ready');
  const [tries, setTries] = useState(0);
  const saving = state === 'saving';

  // A page that is loaded again does not go to the question its address names, such as one that has just opened.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.focus(), []);

  function onChange({ target }: ChangeEvent<HTMLFormElement>): void {
    const question = target.closest<HTMLFieldSetElement>('fieldset[id$="-question"]');
    const whole = question?.parentElement?.closest<HTMLFieldSetElement>('fieldset[id$="-question"]') ?? question;
    if (whole) keepOneKind(target, whole);
    takeIn();
    if (target.type === 'radio' || target.type === 'checkbox') saveSoFar();
  }

  function onBlur({ target }: FocusEvent<HTMLFormElement>): void {
    const typed =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (typed && target.value !== target.defaultValue) saveSoFar();
  }

  async function save(to = action): Promise<void> {
    if (!form.current) return;
    setState('saving');
    if (await settle()) return;
    const reply = await postStep(to, readForm(form.current));
    setState(reply.is === 'unreachable' ? 'unreachable' : 'ready');
    if (reply.is === 'problems') refuse(reply.problems);
    if (reply.is === 'saved' || reply.is === 'closed') goTo(reply.to);
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
      onChange={onChange}
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault();
        if (saving) return;
        const language = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('formaction');
        // Another language: the page comes back as it stands, blanks and all.
        if (language) void save(language);
        else
          void handleSubmit(
            () => save(),
            () => refuse([]),
          )(event);
      }}
    >
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
            problem={problems.find(({ question }) => question === item.id)}
            open={open.includes(item.id)}
            asHeading={!heading}
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
    </form>
  );
}
