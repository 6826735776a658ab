import type { Answers } from '../../form/answers';
import { type QuestionId, type StepId, stepOfQuestion } from '../../form/form';
import { type ScoredAnswers, toScoredAnswers } from '../../form/scored-answers';
import { halveAnswers } from '../../form/telling-answers';
import { findContradictions } from '../../tagging/contradictions/find-contradictions';
import { askedAs } from '../../tagging/evaluation';
import { askedQuestions, keepAsked } from '../asked-questions';
import type { AskedId } from './words/words';

/** Two answers, or more, that do not fit together, as they stand now. */
export type Contradiction = Readonly<{
  id: AskedId;
  /** As the form asks them, in its order of telling. */
  questions: readonly QuestionId[];
  /** The answers' values as one text: another value is another contradiction. */
  answers: string;
}>;

/** A contradiction that was put to the patient, with the answers as they stood; `keptAt` when both were said to be right. */
export type Put = Readonly<{ id: AskedId; answers: string; keptAt: string | null }>;

/** What does not fit together among the answers to what is asked, on the day given (YYYY-MM-DD). It changes no rule. */
export function contradictionsIn(answers: Answers, today: string): Contradiction[] {
  const told = keepAsked(answers, askedQuestions(answers, today));
  const { coded } = halveAnswers(told);
  const scored = toScoredAnswers({ ...coded, ...(told.dob !== undefined && { dob: told.dob }) }, today);

  return findContradictions(scored).flatMap(({ id, questions }) =>
    id === 'body-map-empty' ? [] : [{ id, questions: questions.map(askedAs), answers: valuesOf(questions, scored) }],
  );
}

function valuesOf(questions: readonly (keyof ScoredAnswers)[], scored: ScoredAnswers): string {
  return JSON.stringify(questions.map((question) => scored[question] ?? null));
}

const isSame = (one: Put, { id, answers }: Contradiction) => one.id === id && one.answers === answers;

/** Those that still wait for a word: nobody has said of these very answers that both are right. */
export function unsettled(found: readonly Contradiction[], put: readonly Put[]): Contradiction[] {
  return found.filter((one) => !put.some((before) => isSame(before, one) && before.keptAt !== null));
}

/** Does one page ask all of it? */
export function isOn(step: StepId, { questions }: Contradiction): boolean {
  return questions.every((question) => stepOfQuestion(question) === step);
}

/** Those that a page has brought up all by itself, and that were not put to the patient with these answers yet. */
export function newOn(step: StepId, found: readonly Contradiction[], put: readonly Put[]): Contradiction[] {
  return found.filter((one) => isOn(step, one) && !put.some((before) => isSame(before, one)));
}

/** Remembers that these were put to the patient, or that both answers were kept. An earlier word on other answers goes. */
export function putToPatient(
  put: readonly Put[],
  asked: readonly Contradiction[],
  keptAt: string | null = null,
): readonly Put[] {
  const others = put.filter(({ id }) => !asked.some((one) => one.id === id));

  return [...others, ...asked.map(({ id, answers }) => ({ id, answers, keptAt }))];
}

/** A contradiction that the patient kept: both answers were said to be right. */
export type Kept = Readonly<{ id: AskedId; keptAt: string }>;

/** Those that still stand as they were kept. */
export function keptOf(found: readonly Contradiction[], put: readonly Put[]): Kept[] {
  return put.flatMap((one) =>
    one.keptAt !== null && found.some((now) => isSame(one, now)) ? [{ id: one.id, keptAt: one.keptAt }] : [],
  );
}
