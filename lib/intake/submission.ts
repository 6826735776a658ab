import type { Answers } from '../form/answers';
import { formVersion, type QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Problem } from '../form/read-step';
import { type ScoredAnswers, toScoredAnswers } from '../form/scored-answers';
import { halveAnswers } from '../form/telling-answers';
import { formIn } from '../form/words/form-in';
import type { ExplainedEvaluation } from '../tagging/evaluation';
import { explainAnswers } from '../tagging/tag-answers';
import { askedQuestions, keepAsked } from './asked-questions';
import { type Draft, missingAnswers } from './draft';

/** What is written once when a patient sends the form. */
export type Submission = Readonly<{
  answers: Answers;
  declined: QuestionId[];
  asked: QuestionId[];
  /** What rules read: no word of the patient's own, so that none is quoted, or can be guessed from a hash. */
  scored: ScoredAnswers;
  evaluation: ExplainedEvaluation;
}>;

/** The words of the whole form as patients read them in one language, to be kept beside the answers. */
export function formText(language: Language) {
  return { version: formVersion, language, steps: formIn(language) };
}

/** Makes a submission of a draft on the day given (YYYY-MM-DD), or names what is missing. */
export function toSubmission(
  draft: Draft,
  today: string,
): { ok: true; submission: Submission } | { ok: false; missing: Problem[] } {
  const missing = missingAnswers(draft, today);
  if (missing.length > 0) return { ok: false, missing };

  const asked = askedQuestions(draft.answers, today);
  const answers = keepAsked(draft.answers, asked);
  const { coded } = halveAnswers(answers);
  const scored = toScoredAnswers({ ...coded, ...(answers.dob !== undefined && { dob: answers.dob }) }, today);
  const declined = draft.declined.filter((id) => asked.includes(id));

  return { ok: true, submission: { answers, declined, asked, scored, evaluation: explainAnswers(scored) } };
}
