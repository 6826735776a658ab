import { exerciseVitalSign } from '../../intake/instruments/exercise-vital-sign';
import { nprsScore } from '../../intake/instruments/nprs';
import { pegScore } from '../../intake/instruments/peg';
import { rolandMorrisScore } from '../../intake/instruments/roland-morris';
import type { Intake } from '../../intake/intake';
import { lineWords } from '../../intake/key-facts';
import { summarize } from '../../intake/summary';
import { urgencyWords } from '../../intake/urgency-words';
import { causeName } from '../../intake/verdict/cause-name';
import { saysUrgency } from '../../intake/verdict/urgency-verdict';
import { saysVerdict } from '../../intake/verdict/verdict-words';
import type { ExplainedTag, Urgency } from '../../tagging/evaluation';
import { loinc } from '../fhir/systems';

/** One thing to tell: a text, or a number with its UCUM unit. */
export type Result = Readonly<{
  code: string;
  name: string;
  /** LN for LOINC; ours where it is left out. */
  system?: 'LN';
  value: string | Readonly<{ number: number; unit: string }>;
  /** How far out of the ordinary, by table 0078. */
  flag?: 'AA' | 'A';
  /** There is no answer, and the text says why. */
  absent?: boolean;
}>;

const flags: Readonly<Record<Urgency, Pick<Result, 'flag'>>> = {
  emergency: { flag: 'AA' },
  urgent: { flag: 'AA' },
  soon: { flag: 'A' },
  routine: {},
};

/** Everything that an ORU tells of an intake, in the order of the summary. */
export function resultsOf(intake: Intake): Result[] {
  return [...urgency(intake), ...scores(intake), ...patterns(intake), ...verdicts(intake), ...answers(intake)];
}

function urgency({ evaluation, review, urgencyVerdicts }: Intake): Result[] {
  const says = (one: Urgency) => `${urgencyWords[one].word}: ${urgencyWords[one].when.toLowerCase()}`;

  return [
    { code: 'urgency', name: 'Urgency', value: says(review.urgency), ...flags[review.urgency] },
    {
      code: 'urgency-by-rules',
      name: 'Urgency by the rules',
      value: says(evaluation.urgency),
      ...flags[evaluation.urgency],
    },
    ...urgencyVerdicts.map((verdict) => ({
      code: 'urgency-verdict',
      name: 'Urgency changed by a clinician',
      value: `${[saysUrgency(verdict), verdict.words].filter(Boolean).join('. ')} (${verdict.author})`,
    })),
    ...evaluation.rules.map(({ id, says: value, level }) => ({
      code: `red-flag-${id}`,
      name: `Red flag ${id}`,
      value,
      ...flags[level],
    })),
  ];
}

const published = {
  'peg-p': 'PEG: pain',
  'peg-e': 'PEG: enjoyment of life',
  'peg-g': 'PEG: general activity',
} as const;

/** Scores that there are; an answer that is missing is told among the answers. */
function scores({ answers: said }: Intake): Result[] {
  const items = Object.entries(published) as [keyof typeof published, string][];

  return [
    ...score(pegScore(said), { code: '91147-9', name: 'PEG, past week', system: 'LN' }),
    ...items.flatMap(([id, name]) => score(said[id] ?? null, { code: loinc[id] ?? id, name, system: 'LN' })),
    ...score(nprsScore(said), { code: loinc['nprs-now'] ?? 'nprs-now', name: 'Pain now', system: 'LN' }),
    ...score(exerciseVitalSign(said)?.minutesAWeek ?? null, { code: 'activity-week', name: 'Exercise' }, 'min/wk'),
    ...score(rolandMorrisScore(said), { code: 'roland-morris-score', name: 'Roland-Morris' }),
  ];
}

function score(number: number | null, what: Pick<Result, 'code' | 'name' | 'system'>, unit = '{score}'): Result[] {
  return number === null ? [] : [{ ...what, value: { number, unit } }];
}

function patterns({ evaluation }: Intake): Result[] {
  const name = 'Pattern (a suggestion for a clinician)';
  if (!evaluation.assessed) {
    return [{ code: 'pattern', name, value: 'Not assessed: only the red flags were checked.', absent: true }];
  }

  return evaluation.tags.map((tag) => ({ code: `pattern-${tag.id}`, name, value: inWords(tag) }));
}

function inWords({ name, support, probabilityBand, ...sides }: ExplainedTag): string {
  const side = (of: 'for' | 'against') => sides[of].map(({ says }) => says).join('; ') || 'nothing';
  const band = probabilityBand ? ` Probability ${probabilityBand}, not calibrated.` : '';

  return `${name}: ${support ? `${support} support` : 'always considered'}.${band} For: ${side('for')}. Against: ${side('against')}.`;
}

function verdicts(intake: Intake): Result[] {
  return [
    ...intake.verdicts.map((verdict) => ({
      code: `verdict-${verdict.tag}`,
      name: "A clinician's verdict",
      value: `${[`${causeName(verdict.tag)}. ${saysVerdict(verdict)}`, verdict.words].filter(Boolean).join('. ')} (${verdict.author})`,
    })),
    ...intake.notes.map(({ author, body }) => ({
      code: 'note',
      name: "A clinician's note",
      value: `${body} (${author})`,
    })),
  ];
}

function answers(intake: Intake): Result[] {
  return summarize(intake)
    .flatMap(({ lines }) => lines)
    .map((line) => ({
      code: line.question,
      name: line.ask,
      value: lineWords(line),
      ...((line.state === 'unanswered' || line.state === 'declined') && { absent: true }),
    }));
}
