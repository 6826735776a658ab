import type { Answers } from '../form/answers';
import { type QuestionId, type StepId, stepOfQuestion } from '../form/form';
import type { Fields } from '../form/read-answer';
import { type Problem, questionsOf, readStep, type StepReading, shownQuestions, typedFields } from '../form/read-step';
import { toScoredAnswers } from '../form/scored-answers';
import { questionFields } from '../form/to-fields';
import { triageDraft } from '../tagging/tag-answers';
import { askedQuestions } from './asked-questions';
import { chosenIn } from './contest';
import { type Draft, problemOf } from './draft';
import { mergeSaid } from './merge-said';
import { urgencies } from './review';
import { markOf, type Said } from './said';

export type FilledStep = Readonly<{
  draft: Draft;
  problems: readonly Problem[];
  /** Questions of this step that its answers opened and its page has not shown yet. */
  opened: readonly QuestionId[];
  /** The marks of what the page said: what its next word to each question is based on. */
  marks: Readonly<Record<string, string>>;
  /** Something that the page said does not stand alone: another place has answered too. */
  elsewhere: boolean;
}>;

/**
 * Takes what a step's page posted into the draft, on the day given (YYYY-MM-DD). What can be taken is taken even if
 * something beside it cannot. Each question comes with the mark of what the page showed of it (`mark`, as `id:mark`):
 * what changed meanwhile in another place is not written over, both are kept until the patient chooses (`keep`).
 */
export function fillStep(draft: Draft, step: StepId, fields: Fields, today: string): FilledStep {
  const shown = shownQuestions(step, fields);
  const said = shown.map((id) => [id, saidTo(id, fields, today)] as const);
  const marks = basisOf(fields);
  let filled = choose(draft, step, fields, today);
  for (const [id, one] of said) {
    filled = putIn(filled, id, mergeSaid(standing(filled, id), one, marks.get(id) ?? ''), today);
  }
  const asked = askedQuestions(filled.answers, today);
  const before = askedQuestions(draft.answers, today);
  // A page on which a question has newly opened was saved without it.
  const stillSaved = draft.savedSteps.filter((id) =>
    questionsOf(id).every((question) => before.includes(question) || !asked.includes(question)),
  );
  const askedHere = questionsOf(step).filter((id) => asked.includes(id));
  const isContested = (id: QuestionId) => filled.contested[id] !== undefined;

  return {
    draft: { ...filled, savedSteps: [...new Set([...stillSaved, step])] },
    problems: askedHere
      .filter((id) => shown.includes(id) || isContested(id))
      .flatMap((id) => problemOf(filled, id, today)),
    opened: askedHere.filter((id) => !shown.includes(id) && !isContested(id)),
    marks: Object.fromEntries(said.map(([id, one]) => [id, markOf(one)])),
    elsewhere: said.some(([id, one]) => standing(filled, id).some((other) => markOf(other) !== markOf(one))),
  };
}

/** The same while the page is still being filled in: a blank is no problem yet, and the step does not count as saved. */
export function fillStepSoFar(draft: Draft, step: StepId, fields: Fields, today: string): FilledStep {
  const filled = fillStep(draft, step, fields, today);
  const wasSaved = draft.savedSteps.includes(step);

  return {
    ...filled,
    draft: { ...filled.draft, savedSteps: filled.draft.savedSteps.filter((id) => id !== step || wasSaved) },
    problems: filled.problems.filter(({ is }) => is !== 'unanswered'),
  };
}

/** The mark of what stands: a page that shows it posts it back. Empty for a blank, and for several things at once. */
export function markInDraft(draft: Draft, id: QuestionId): string {
  const [only, ...others] = standing(draft, id);

  return only && others.length === 0 ? markOf(only) : '';
}

function standing(draft: Draft, id: QuestionId): readonly Said[] {
  const fields = draft.typed[id] ?? questionFields(id, draft.answers[id], draft.declined.includes(id));

  return draft.contested[id] ?? [{ fields, by: draft.by[id] }];
}

function saidTo(id: QuestionId, fields: Fields, today: string): Said {
  const { answers, declined, problems } = readStep(stepOfQuestion(id), { ...fields, shown: [id] }, today);
  const read = questionFields(id, answers[id], declined.includes(id));

  return { fields: problems.length > 0 ? typedFields(id, fields) : read, by: fields.by?.[0] };
}

function basisOf(fields: Fields): Map<string, string> {
  return new Map((fields.mark ?? []).map((mark) => mark.split(':', 2) as [string, string]));
}

function choose(draft: Draft, step: StepId, fields: Fields, today: string): Draft {
  const chosen = (fields.keep ?? []).flatMap((keep) => chosenIn(draft, keep) ?? []);

  return chosen
    .filter(({ question }) => stepOfQuestion(question) === step)
    .reduce((before, { question, said }) => putIn(before, question, [said], today), draft);
}

function putIn(draft: Draft, id: QuestionId, said: readonly Said[], today: string): Draft {
  const { [id]: _answer, ...answers } = draft.answers;
  const { [id]: _typed, ...typed } = draft.typed;
  const { [id]: _contested, ...contested } = draft.contested;
  const { [id]: _by, ...by } = draft.by;
  const declined = draft.declined.filter((other) => other !== id);
  const readings = said.map(({ fields }) => readStep(stepOfQuestion(id), { ...fields, shown: [id] }, today));
  const urgency = (reading: StepReading) =>
    urgencies.indexOf(triageDraft(toScoredAnswers({ ...answers, ...reading.answers }, today)).urgency);
  // Until the patient has chosen, the most urgent one counts.
  const ranks = said.length > 1 ? readings.map(urgency) : [0];
  const at = ranks.indexOf(Math.min(...ranks));
  const [stands, reading] = [said[at], readings[at]];
  if (!stands || !reading) return draft;

  return {
    ...draft,
    answers: { ...answers, ...reading.answers } as Answers,
    declined: [...declined, ...reading.declined],
    typed: reading.problems.length > 0 ? { ...typed, [id]: stands.fields } : typed,
    contested: said.length > 1 ? { ...contested, [id]: said } : contested,
    by: stands.by === undefined ? by : { ...by, [id]: stands.by },
  };
}
