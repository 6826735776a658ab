import type { QuestionId } from '@/lib/form/form';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Confirmable } from './confirmable';

/** A question as rules know it: the form's ids, with `age` in place of `dob` and `act-min` in place of `activity`. */
export type ScoredId = keyof ScoredAnswers;

/** The question on the form whose words stand behind what a rule read. */
export function askedAs(id: ScoredId): QuestionId {
  if (id === 'age') return 'dob';

  return id === 'act-min' ? 'activity' : id;
}

/** Now; same day; within two weeks; at the visit. */
export type Urgency = 'emergency' | 'urgent' | 'soon' | 'routine';

/** One answer as the patient gave it, `null` where the question was asked and left blank. */
export type Quote = { question: ScoredId; answer: NonNullable<ScoredAnswers[ScoredId]> | null };

export type FiredRule = {
  /** E1…E7, U1, U1b, U2…U8, S1…S14. */
  id: string;
  level: Exclude<Urgency, 'routine'>;
  /** What the patient told us, in plain words for a clinician. */
  says: string;
  because: Quote[];
  source: string;
  /** An expert design choice without a published threshold: a clinician of the clinic signs it off. */
  expert?: true;
};

export type CriteriaId = 'asas' | 'berlin' | 'calin' | 'ng65' | 'cafaspa' | 'hamilton';

export type CriteriaItem = { id: string; says: string; holds: 'yes' | 'no' | 'unknown'; because: Quote[] };

export type CriteriaResult = {
  result: 'met' | 'not-met' | 'indeterminate' | 'n/a';
  /** How many items are true; 0 while the set does not apply. */
  met: number;
  need: number;
  items: CriteriaItem[];
};

export type TagId =
  | 'axspa'
  | 'lss'
  | 'radicular'
  | 'hamstring-tightness'
  | 'hip-flexor-tightness'
  | 'prolonged-sitting-posture'
  | 'facet-oa'
  | 'disc-degeneration'
  | 'non-specific-lbp';

export type Support = 'strong' | 'moderate' | 'weak';
export type ProbabilityBand = '<2%' | '2–10%' | '10–30%' | '30–70%' | '>70%';

/** One reason for or against a tag: the patient's own answer, what it says, and how much it weighs. */
export type Reason = Quote & {
  says: string;
  weight?: { points: number } | { likelihoodRatio: number };
  /** Further answers the reason rests on. */
  also?: Quote[];
};

export type Code = {
  system: 'ICD-10-CM FY2027';
  code: string;
  display: string;
  /** `symptom` is the default; `confirmed` is for a clinician who confirms the cause. Hints, never sent by software. */
  use: 'symptom' | 'confirmed';
  /** V: read as valid and billable in the FY2027 files. M: from memory, to be checked. */
  grade: 'V' | 'M';
  /** Excludes1 and other traps of coding. */
  trap?: string;
};

export type Guideline = { says: string; source: string };

export type Tag = {
  id: TagId;
  /** "Pattern consistent with …". */
  name: string;
  /** Null only for the base tag, which always stands. */
  support: Support | null;
  basis: 'criteria' | 'bayes' | 'pattern' | 'rule';
  /** A: validated criteria. B: published likelihood ratios. C: expert weights. */
  evidenceGrade: 'A' | 'B' | 'C';
  for: Reason[];
  against: Reason[];
  /** Only for axial spondyloarthritis and lumbar stenosis, never a percent for the others. */
  probabilityBand?: ProbabilityBand;
  checks: readonly string[];
  guideline: readonly Guideline[];
  codes: readonly Code[];
  limits: readonly string[];
};

/** A question without a usable answer that the tag reads, and the levels an answer to it could bring. */
export type Missing = {
  question: ScoredId;
  /** Of the things tried, the one in question. */
  row?: string;
  state: 'unanswered' | 'unsure';
  effect: 'could raise' | 'could lower' | 'could raise or lower' | 'changes nothing alone';
  couldBecome: (Support | 'not shown')[];
};

/** A change of one answer that moves the tag to another level, proven by applying it. */
export type Counterfactual = Quote & {
  row?: string;
  instead: NonNullable<ScoredAnswers[ScoredId]>;
  support: Support | 'not shown';
};

export type ExplainedTag = Tag & { missing: Missing[]; counterfactuals: Counterfactual[] };

/** Stored where a patient keeps both answers. */
export type ContradictionId =
  | 'onset-age-after-age'
  | 'short-duration-early-onset'
  | 'legs-no-but-on-map'
  | 'sitting-eases-but-upright-answered'
  | 'no-night-waking-but-night-up-answered'
  | 'body-map-empty'
  | 'onset-age-after-beginning'
  | 'one-leg-but-both-on-map'
  | 'legs-no-but-detail-picked'
  | 'constant-but-rest-eases'
  | 'constant-but-no-pain-now'
  | 'sits-at-work-but-few-hours'
  | 'spine-procedure-but-none-told'
  | 'no-back-surgery-but-year-given'
  | 'male-but-pregnant'
  | 'reach-not-tried-but-pull-answered'
  | 'no-morning-stiffness-but-in-hours'
  | 'morning-stiffness-but-not-in-hours'
  | 'stiff-all-day-but-hours-free'
  | 'no-night-waking-but-pain-in-hours'
  | 'night-waking-but-hours-free'
  | 'better-but-hours-rise'
  | 'worse-but-hours-fall';

/** Answers that do not fit together. They change no rule, tag or urgency; they are asked again. */
export type Contradiction = { id: ContradictionId; says: string; questions: ScoredId[] };

/** Something to keep in mind whatever the urgency, such as pregnancy before imaging. */
export type Notice = { id: string; says: string; because: Quote[]; source: string };

export type Triage = {
  urgency: Urgency;
  /** Every rule that fires at every level, in table order. */
  rules: FiredRule[];
  /** Complete when every red-flag question that was asked has an answer; "not sure" is an answer. */
  safetyScreen: 'complete' | 'incomplete';
};

/**
 * Published figures in, four decimals out; null where the model does not apply. `p` weighs as confirmed what is
 * confirmed, `pConfirmed` everything.
 */
export type Probabilities = {
  axspa: { p: number | null; pConfirmed: number | null; terms: [label: string, likelihoodRatio: number][] };
  lss: { p: number | null };
};

export type Assessment<T extends Tag = Tag> = Probabilities & {
  assessed: true;
  criteria: Record<CriteriaId, CriteriaResult>;
  tags: T[];
};

/** A layer after the red flags failed: the record says "not assessed", never "no flags". */
export type NotAssessed = { assessed: false; failure: string };

/** What a sent form may mean. `assessed` tells whether there are criteria, probabilities and tags at all. */
export type Evaluation<T extends Tag = Tag> = Triage & {
  ruleSet: string;
  /** What of the history a clinician had confirmed; absent where the form alone speaks. */
  confirmed?: readonly Confirmable[];
  contradictions: Contradiction[];
  notices: Notice[];
} & (Assessment<T> | NotAssessed);

/** An evaluation whose tags also say what is missing and what would change them. */
export type ExplainedEvaluation = Evaluation<ExplainedTag>;
