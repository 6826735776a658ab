import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import type { Answerer } from '../../intake/consent/answerer';
import type { ReviewState } from '../../intake/review';
import type { VerdictKind } from '../../intake/verdict/verdict';
import type { Support, TagId, Urgency } from '../../tagging/evaluation';

/** What of one intake stands in a bulk file: what was asked and said, and what it was taken for. */
export type IntakeRow = Readonly<{
  id: string;
  patient: Readonly<{ id: string; name: string; recordNumber: string | null; birthDate: string | null }>;
  receivedAt: Date;
  /** Years of age on the day of sending. */
  age: number | null;
  /** Null where the clinic brought it in. */
  answeredBy: Answerer | null;
  language: string;
  formVersion: string;
  answers: Answers;
  declined: readonly QuestionId[];
  asked: readonly QuestionId[];
  ruleSet: string;
  /** As the rules say, and as it counts after a clinician's word. */
  urgencyByRules: Urgency;
  urgency: Urgency;
  /** The ids of the rules that fired. */
  rules: readonly string[];
  safetyScreen: 'complete' | 'incomplete';
  /** Not when a layer after the red flags failed: then there are no tags, which says nothing. */
  assessed: boolean;
  /** "base" is the tag that always stands. */
  tags: ReadonlyMap<TagId, Support | 'base'>;
  /** The last verdict on each tag. */
  verdicts: ReadonlyMap<TagId, Readonly<{ kind: VerdictKind; reason: string }>>;
  state: ReviewState;
  openedAt: Date | null;
  reviewedAt: Date | null;
}>;
