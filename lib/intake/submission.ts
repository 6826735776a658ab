import type { Answers } from '../form/answers';
import { formVersion, type QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Problem } from '../form/read-step';
import { type ScoredAnswers, toScoredAnswers } from '../form/scored-answers';
import { halveAnswers } from '../form/telling-answers';
import { formIn, type Voice } from '../form/words/form-in';
import type { ExplainedEvaluation } from '../tagging/evaluation';
import { explainAnswers } from '../tagging/tag-answers';
import { askedQuestions, keepAsked } from './asked-questions';
import { contradictionsIn, type Kept, keptOf, type Put } from './contradictions/contradictions';
import { type Draft, missingAnswers } from './draft';
import { type Confirmations, confirmationsOf, type Standing } from './repeat/repeat';

/** What is written once when a patient sends the form. */
export type Submission = Readonly<{
  answers: Answers;
  declined: QuestionId[];
  asked: QuestionId[];
  /** What did not fit together and was said to be right all the same. */
  kept: Kept[];
  /** Answers of last time that were said to be still right. */
  confirmed: Confirmations;
  /** What rules read: no word of the patient's own, so that none is quoted, or can be guessed from a hash. */
  scored: ScoredAnswers;
  evaluation: ExplainedEvaluation;
}>;

/** The words of the whole form as they are read in one language and one voice, to be kept beside the answers. */
export function formText(language: Language, voice: Voice) {
  return { version: formVersion, language, steps: formIn(language, voice) };
}

/** What a form holds beside its answers when it is sent. */
type Beside = Readonly<{ put?: readonly Put[]; standing?: Standing }>;

/** Makes a submission of a draft on the day given (YYYY-MM-DD), or names what is missing. */
export function toSubmission(
  draft: Draft & Beside,
  today: string,
): { ok: true; submission: Submission } | { ok: false; missing: Problem[] } {
  const missing = missingAnswers(draft, today);
  if (missing.length > 0) return { ok: false, missing };

  const asked = askedQuestions(draft.answers, today);
  const answers = keepAsked(draft.answers, asked);
  const { coded } = halveAnswers(answers);
  const scored = toScoredAnswers({ ...coded, ...(answers.dob !== undefined && { dob: answers.dob }) }, today);
  const declined = draft.declined.filter((id) => asked.includes(id));
  const kept = keptOf(contradictionsIn(answers, today), draft.put ?? []);
  const confirmed = confirmationsOf(draft.standing ?? {}, answers);

  return {
    ok: true,
    submission: { answers, declined, asked, kept, confirmed, scored, evaluation: explainAnswers(scored) },
  };
}
