import 'server-only';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Confirmable } from './confirmable';
import { evaluate } from './evaluate';
import type { Evaluation, ExplainedEvaluation, Triage } from './evaluation';
import { explainTags } from './explain-tags';
import { listTags } from './list-tags';
import { alarms } from './read-form';
import { triageOf } from './triage-draft';
import { collectVocabulary, type TagVocabulary } from './vocabulary';

/**
 * What a sent form may mean: urgency and its rules, criteria, probabilities and tags, each with the patient's own
 * answers. Pure and total: equal answers give results equal to the byte, and if anything after the red flags fails
 * the result is `assessed: false` and at least soon.
 */
export function tagAnswers(answers: ScoredAnswers): Evaluation {
  return evaluate(answers, listTags);
}

/**
 * The same as `tagAnswers`, and each tag also says which unknown answers could move it and which single change of an
 * answer would. Slower by the hundreds of evaluations that prove it: for the record, not for scanning many forms. What a
 * clinician has confirmed of the history weighs as confirmed; it can raise an urgency and never lowers one.
 */
export function explainAnswers(answers: ScoredAnswers, confirmed: readonly Confirmable[] = []): ExplainedEvaluation {
  return evaluate(answers, explainTags, confirmed);
}

/**
 * The urgency of a form that is not sent. Explicit answers fire their rules as usual, blanks fire nothing, and the
 * urgency is at least soon while a red-flag question that is asked has no answer.
 */
export function triageDraft(answers: ScoredAnswers): Triage {
  return triageOf(answers);
}

/** Whether an emergency or urgent rule fires on a form sent as it stands: what `isAsked` needs to know as `alarm`. */
export function firesAlarm(answers: ScoredAnswers): boolean {
  return alarms(answers);
}

/** The ids, names, codes and sentences of tags and rules, none of which a patient may ever meet. */
export const tagVocabulary: TagVocabulary = collectVocabulary();
