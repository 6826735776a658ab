'use client';

import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { Fields } from '@/lib/form/read-answer';
import type { FieldProblem } from '@/lib/i18n/problem-words';
import { openQuestions } from './open-questions';
import { fieldsOf, isBlank, readForm } from './page-fields';
import type { FormQuestion, StepFormProps } from './step-form-props';

/** One value for each question: the fields it would post. They are whole to the form library, hence not typed deeper. */
type Values = Record<string, unknown>;

/** The state of a step's page: what stands in its fields, which questions are open, and what is wrong with which. */
export function useStepForm(form: RefObject<HTMLFormElement | null>, props: StepFormProps) {
  const { questions, fields, problems, given, saved, today } = props;
  const errors = useMemo(() => Object.fromEntries(problems.map((one) => [one.question, toError(one)])), [problems]);
  const { register, setValue, setError, watch, handleSubmit, formState } = useForm<Values>({
    defaultValues: valuesOf(questions, fields),
    errors,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const ids = questions.map(({ id }) => id);
  const open = openQuestions({ ids, given, saved, today }, watch() as Record<string, Fields>);

  for (const { id, blank } of questions) {
    register(id, { validate: (value) => !blank || !open.includes(id) || !isBlank(value as Fields) || blank.message });
  }

  /** Takes in what the native fields hold now. */
  const takeIn = useCallback(() => {
    if (!form.current) return;
    for (const [id, value] of Object.entries(valuesOf(questions, readForm(form.current)))) setValue(id, value);
  }, [form, questions, setValue]);
  // A browser that came here by Back or reload has filled in the fields itself.
  useEffect(takeIn, [takeIn]);

  const standing = questions.flatMap(({ id, blank }): FieldProblem[] => {
    const error = formState.errors[id];
    if (!error || !open.includes(id)) return [];
    const field = error.type === 'validate' ? (blank?.field ?? id) : String(error.type);

    return [{ question: id, field, message: String(error.message) }];
  });

  function showProblems(found: readonly FieldProblem[]): void {
    for (const problem of found) setError(problem.question, toError(problem));
  }

  return { open, problems: standing, takeIn, handleSubmit, showProblems };
}

function valuesOf(questions: readonly FormQuestion[], fields: Fields): Record<string, Fields> {
  return Object.fromEntries(questions.map(({ id }) => [id, fieldsOf(id, fields)]));
}

const toError = ({ field, message }: FieldProblem) => ({ type: field, message });
