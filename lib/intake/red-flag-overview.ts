import type { QuestionId } from '../form/form';
import { type SummaryLine, summarize } from './summary';

/** Short names of the red-flag questions, for a list that is scanned. */
const labels: Readonly<Record<string, string>> = {
  'rf-bladder': 'New bladder trouble',
  'rf-saddle': 'Saddle numbness',
  'rf-bowel': 'Bowel leakage or lost feeling',
  'rf-leg-weak': 'Leg getting weaker',
  'rf-chest-belly': 'Sudden chest or belly pain, or faint',
  'rf-trauma': 'Fall, crash or hard hit',
  'rf-fever': 'Fever, chills or night sweats',
  'rf-cancer': 'Cancer',
  'rf-weight-loss': 'Unplanned weight loss',
  'rf-infection-risk': 'Risk of infection',
  'rf-steroid': 'Steroid pills for 3 months or more',
  'rf-bone': 'Thin bones or a fragility fracture',
  'rf-constant': 'Constant pain, even at rest',
};

/** The short name of a red-flag question, if it is one. */
export function labelOf(question: QuestionId): string | undefined {
  return labels[question];
}

/** The short names of the red-flag questions that this patient was not asked, since they hang on other answers. */
export function notAskedRedFlags(overview: RedFlagOverview): string[] {
  const asked = new Set<string>(Object.values(overview).flatMap((flags) => flags.map(({ question }) => question)));

  return Object.keys(labels).flatMap((question) => (asked.has(question) ? [] : (labels[question] ?? [])));
}

export type RedFlag = Readonly<{ question: QuestionId; label: string; line: SummaryLine }>;
export type RedFlagOverview = Readonly<Record<'positive' | 'unsure' | 'unanswered' | 'negative', readonly RedFlag[]>>;

/**
 * Every red-flag question that was asked, by what was said: what was reported, what the patient is unsure of, what has
 * no answer (declined or blank), and what was denied. "Rather not say" stands with the unanswered.
 */
export function redFlagOverview(told: Parameters<typeof summarize>[0]): RedFlagOverview {
  const overview = { positive: [], unsure: [], unanswered: [], negative: [] } as Record<
    keyof RedFlagOverview,
    RedFlag[]
  >;
  const lines = summarize(told).flatMap((section) => section.lines);

  for (const line of lines.filter(({ question }) => question.startsWith('rf-'))) {
    const flag = { question: line.question, label: labelOf(line.question) ?? line.ask, line };
    overview[standing(line, told.answers[line.question])].push(flag);
  }

  return overview;
}

function standing(line: SummaryLine, answer: unknown): keyof RedFlagOverview {
  const codes = [answer].flat();
  if (line.state === 'unanswered' || line.state === 'declined' || codes.every((code) => code === 'pnts')) {
    return 'unanswered';
  }
  if (line.state === 'unsure') return 'unsure';

  return codes.every((code) => code === 'no' || code === 'none') ? 'negative' : 'positive';
}
