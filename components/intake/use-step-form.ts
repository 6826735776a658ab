'use client';

import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { type FieldError, useForm } from 'react-hook-form';
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
  const errors = useMemo(() => errorsOf(problems), [problems]);
  const { register, setValue, setError, watch, handleSubmit, formState } = useForm<Values>({
    defaultValues: valuesOf(questions, fields),
    errors,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const ids = questions.map(({ id }) => id);
  const open = openQuestions({ ids, given, saved, today }, watch() as Record<string, Fields>);

  for (const { id, blanks } of questions) {
    register(id, { validate: (value) => !blanks[0] || !open.includes(id) || !isBlank(value as Fields) });
  }

  /** Takes in what the native fields hold now. */
  const takeIn = useCallback(() => {
    if (!form.current) return;
    for (const [id, value] of Object.entries(valuesOf(questions, readForm(form.current)))) setValue(id, value);
  }, [form, questions, setValue]);
  // A browser that came here by Back or reload has filled in the fields itself.
  useEffect(takeIn, [takeIn]);

  const standing = questions.flatMap(({ id, blanks }): readonly FieldProblem[] => {
    const error = formState.errors[id];
    if (!error || !open.includes(id)) return [];
    if (!error.types) return blanks;

    return Object.entries(error.types).map(([field, message]) => ({ question: id, field, message: String(message) }));
  });

  function showProblems(found: readonly FieldProblem[]): void {
    for (const [question, error] of Object.entries(errorsOf(found))) setError(question, error);
  }

  return { open, problems: standing, takeIn, handleSubmit, showProblems };
}

function valuesOf(questions: readonly FormQuestion[], fields: Fields): Record<string, Fields> {
  return Object.fromEntries(questions.map(({ id }) => [id, fieldsOf(id, fields)]));
}

/** By question, since the form library knows one error of each; what is wrong with which field stands inside it. */
function errorsOf(problems: readonly FieldProblem[]): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const { question, field, message } of problems) {
    errors[question] = { type: 'refused', types: { ...errors[question]?.types, [field]: message } };
  }

  return errors;
}
