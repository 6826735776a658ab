import type { Answers } from '../form/answers';
import { type QuestionId, type StepId, stepOfQuestion } from '../form/form';
import { toScoredAnswers } from '../form/scored-answers';
import { findContradictions } from '../tagging/contradictions/find-contradictions';
import { askedAs } from '../tagging/evaluation';

/** What the hours of the day and night do not fit, by the id of its check, and the questions to look at again. */
export type HoursDoubt = Readonly<{ id: HoursDoubtId; questions: readonly QuestionId[] }>;

const ids = [
  'no-morning-stiffness-but-in-hours',
  'morning-stiffness-but-not-in-hours',
  'stiff-all-day-but-hours-free',
  'no-night-waking-but-pain-in-hours',
  'night-waking-but-hours-free',
  'better-but-hours-rise',
  'worse-but-hours-fall',
] as const;

type HoursDoubtId = (typeof ids)[number];

/**
 * Where the hours and other answers do not fit together, of those that answers on this step's page have a part in, on the
 * day given (YYYY-MM-DD): to be asked once, and kept if the patient means both. It stops nothing and changes no rule.
 */
export function doubtsOn(step: StepId, answers: Answers, today: string): HoursDoubt[] {
  return findContradictions(toScoredAnswers(answers, today)).flatMap((found) => {
    const id = ids.find((one) => one === found.id);
    const questions = found.questions.map(askedAs);

    return id && questions.some((question) => stepOfQuestion(question) === step) ? [{ id, questions }] : [];
  });
}
