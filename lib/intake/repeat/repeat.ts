import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import { inOrder } from '../in-order';
import { dayWords } from '../time-words';
import { isRepeatable, type Repeatable, repeatable } from './repeatable';

/** What the same patient sent last time. */
export type Earlier = Readonly<{
  intakeId: string;
  receivedAt: Date;
  answers: Answers;
  confirmed: Confirmations;
}>;

/** That an answer from last time is still right: said when, of which intake, and when it was first said. */
export type Confirmation = Readonly<{ at: string; from: string; firstSaidAt: string }>;
export type Confirmations = Readonly<Partial<Record<QuestionId, Confirmation>>>;

/** The same while the form is filled in, with the answer that was confirmed: any other one is new. */
export type Standing = Readonly<Partial<Record<QuestionId, Confirmation & Readonly<{ answer: unknown }>>>>;

/** An answer from last time, to be asked about. */
export type Offer = Readonly<{ question: Repeatable; answer: unknown; saidAt: Date }>;

type Now = Readonly<{ answers: Answers; declined: readonly QuestionId[]; asked: readonly QuestionId[] }>;

/** What of last time may be offered: asked today, answered then, and not answered yet. Nothing is ever taken over. */
export function offersOf({ answers, receivedAt }: Earlier, now: Now): Offer[] {
  return repeatable
    .filter((id) => now.asked.includes(id) && now.answers[id] === undefined && !now.declined.includes(id))
    .flatMap((id) =>
      answers[id] === undefined ? [] : [{ question: id, answer: answers[id], saidAt: receivedAt } as const],
    );
}

/** Takes an offered answer as today's, with the moment at which it was said to be still right. */
export function confirm(
  { answers, standing }: Readonly<{ answers: Answers; standing: Standing }>,
  { question, answer }: Offer,
  { intakeId, receivedAt, confirmed, at }: Earlier & Readonly<{ at: Date }>,
): { answers: Answers; standing: Standing } {
  const firstSaidAt = confirmed[question]?.firstSaidAt ?? receivedAt.toISOString();
  const confirmation = { at: at.toISOString(), from: intakeId, firstSaidAt, answer };

  return {
    answers: { ...answers, [question]: answer } as Answers,
    standing: { ...standing, [question]: confirmation },
  };
}

/** The confirmations whose answers are still the ones that were confirmed. */
export function stillStanding(standing: Standing, answers: Answers): Standing {
  return Object.fromEntries(
    Object.entries(standing).filter(([id, { answer }]) => isRepeatable(id) && inOrder(answers[id]) === inOrder(answer)),
  );
}

/** What is kept of them with the record. */
export function confirmationsOf(standing: Standing, answers: Answers): Confirmations {
  return Object.fromEntries(
    Object.entries(stillStanding(standing, answers)).map(([id, { at, from, firstSaidAt }]) => [
      id,
      { at, from, firstSaidAt },
    ]),
  );
}

/** Since when an answer stands, for a clinician: days in the clinic's own time. */
export function confirmedWords({ at, firstSaidAt }: Confirmation, timeZone: string): string {
  return `Confirmed on ${dayWords(new Date(at), timeZone)}, first said on ${dayWords(new Date(firstSaidAt), timeZone)}`;
}
