import type { Answers } from '../form/answers';
import type { QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Step } from '../form/question';
import type { Confirmable } from '../tagging/confirmable';
import type { ExplainedEvaluation, Urgency } from '../tagging/evaluation';
import type { Assignment } from './assignment';
import type { Consent } from './consent/consent';
import type { Kept } from './contradictions/contradictions';
import type { HeldChange } from './held-change';
import type { SentIntake } from './over-time/sent-intake';
import type { Confirmations } from './repeat/repeat';
import type { ReviewState } from './review';
import type { UrgencyVerdict } from './verdict/urgency-verdict';
import type { Verdict } from './verdict/verdict';

export type Note = Readonly<{ id: string; author: string; body: string; createdAt: Date }>;

/** One evaluation of an intake among others: which rules made it, when, and what of the history was confirmed in it. */
export type EvaluationEntry = Readonly<{
  id: string;
  createdAt: Date;
  ruleSet: string;
  urgency: Urgency;
  confirmed: readonly Confirmable[];
  /** Who confirmed; null where the form alone speaks. */
  confirmedBy: string | null;
}>;

/** One intake as a clinician reads it: what was asked and said, what it may mean, and the work done on it. */
export type Intake = Readonly<{
  id: string;
  patient: Readonly<{
    id: string;
    name: string;
    recordNumber: string | null;
    /** As the clinic has it (YYYY-MM-DD); what the patient said stands among the answers. */
    birthDate: string | null;
    phone: string | null;
  }>;
  /** When the patient is expected, if the clinic said so. */
  visitAt: Date | null;
  /** Years of age on the day of sending; null when the date of birth was not given. */
  age: number | null;
  receivedAt: Date;
  clinic: Readonly<{ name: string; timeZone: string }>;
  /** Who answered and agreed, the first one first; under the last it was sent. Empty where the clinic brought it in. */
  consents: readonly Consent[];
  answers: Answers;
  declined: readonly QuestionId[];
  /** What does not fit together and the patient said is right all the same. */
  kept: readonly Kept[];
  /** Answers of last time that the patient said are still right. */
  confirmed: Confirmations;
  asked: readonly QuestionId[];
  /** The words of the form as the clinic reads them. */
  steps: readonly Step[];
  /** The language in which the patient read and answered them. */
  language: Language;
  formVersion: string;
  /** The evaluation that is shown: the last one, unless an earlier one was asked for. */
  evaluation: ExplainedEvaluation;
  evaluationId: string;
  /** All of them, oldest first. The first is the form's own. */
  evaluations: readonly EvaluationEntry[];
  /** The emergency rules whose safety screen the patient saw, as far as that was kept. */
  safetyShownFor: readonly string[];
  /** What the same patient sent before this, unless consent to it was taken back. */
  last: SentIntake | null;
  review: Readonly<{
    state: ReviewState;
    version: number;
    reviewer: string | null;
    updatedAt: Date;
    /** What counts in the inbox: the engine's urgency, or what a clinician has made of it. */
    urgency: Urgency;
  }>;
  assignment: Assignment;
  notes: readonly Note[];
  /** Oldest first; the last on each tag counts. */
  verdicts: readonly Verdict[];
  /** Oldest first; the last counts. */
  urgencyVerdicts: readonly UrgencyVerdict[];
  /** Who first acknowledged it as an emergency; null while nobody has, or nobody had to. */
  acknowledgment: Readonly<{ member: string; at: Date }> | null;
  /** Changes of whoever reads this that came too late, oldest first. */
  held: readonly HeldChange[];
  /** The newest red flag that this form told before it was sent, if it told any. */
  unsentRedFlagId: string | null;
}>;
