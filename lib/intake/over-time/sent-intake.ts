import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import type { Language } from '../../form/language';
import type { Step } from '../../form/question';
import type { ExplainedEvaluation } from '../../tagging/evaluation';
import type { Answerer } from '../consent/answerer';

/** One of a patient's intakes, as far as it takes to set it beside another. */
export type SentIntake = Readonly<{
  id: string;
  receivedAt: Date;
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  /** The words of the form as the clinic reads them. */
  steps: readonly Step[];
  /** The language in which the patient answered. */
  language: Language;
  formVersion: string;
  /** Who answered; null where the clinic brought it in. */
  answeredBy: Answerer | null;
  consentWithdrawn: boolean;
  evaluation: ExplainedEvaluation;
}>;
