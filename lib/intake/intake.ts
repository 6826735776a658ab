import type { Answers } from '../form/answers';
import type { QuestionId } from '../form/form';
import type { Language } from '../form/language';
import type { Step } from '../form/question';
import type { ExplainedEvaluation } from '../tagging/evaluation';
import type { Consent } from './consent/consent';
import type { Kept } from './contradictions/contradictions';
import type { SentIntake } from './over-time/sent-intake';
import type { Confirmations } from './repeat/repeat';
import type { ReviewState } from './review';

export type Note = Readonly<{ id: string; author: string; body: string; createdAt: Date }>;

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
  evaluation: ExplainedEvaluation;
  /** The emergency rules whose safety screen the patient saw, as far as that was kept. */
  safetyShownFor: readonly string[];
  /** What the same patient sent before this, unless consent to it was taken back. */
  last: SentIntake | null;
  review: Readonly<{ state: ReviewState; version: number; reviewer: string | null; updatedAt: Date }>;
  notes: readonly Note[];
  /** The newest red flag that this form told before it was sent, if it told any. */
  unsentRedFlagId: string | null;
}>;
