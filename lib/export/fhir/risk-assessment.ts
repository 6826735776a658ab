import type { Quantity, RiskAssessment, RiskAssessmentPrediction } from '@medplum/fhirtypes';
import type { EvaluationEntry, Intake } from '../../intake/intake';
import { causeName } from '../../intake/verdict/cause-name';
import { confirmableWords } from '../../intake/verdict/confirmation';
import type { ExplainedEvaluation, ExplainedTag, ProbabilityBand, Reason, Support } from '../../tagging/evaluation';
import { momentIn } from './moments';
import { deviceOf, patientOf, responseOf } from './references';
import { canonical, hl7Code, ownCode, restricted } from './systems';

/** One evaluation of an intake, whole. */
export type Evaluated = Readonly<{ id: string; createdAt: Date; evaluation: ExplainedEvaluation }>;

const likelihood: Readonly<Record<Support, string>> = { strong: 'high', moderate: 'moderate', weak: 'low' };

const bands: Readonly<Record<ProbabilityBand, readonly [low: number | null, high: number | null]>> = {
  '<2%': [null, 2],
  '2–10%': [2, 10],
  '10–30%': [10, 30],
  '30–70%': [30, 70],
  '>70%': [70, null],
};

/** The evaluation that the intake shows. */
export function shownIn({ evaluation, evaluationId, evaluations, receivedAt }: Intake): Evaluated {
  const entry: EvaluationEntry | undefined = evaluations.find(({ id }) => id === evaluationId);

  return { id: evaluationId, createdAt: entry?.createdAt ?? receivedAt, evaluation };
}

/**
 * What an evaluation makes of the answers: every tag it lists, each with its reasons for and against, and never as a
 * diagnosis. Where nothing was assessed it says so and predicts nothing.
 */
export function toRiskAssessment(intake: Intake, { id, createdAt, evaluation }: Evaluated): RiskAssessment {
  const { assessed, ruleSet, confirmed = [] } = evaluation;
  const history = confirmed.map((one) => confirmableWords[one]).join('; ');
  const note = [
    assessed ? 'Suggestions for a clinician; not a diagnosis.' : 'Not assessed: only the red flags were checked.',
    'The rules are not yet signed off by a clinician.',
    ...(history ? [`History confirmed by a clinician and weighed so: ${history}.`] : []),
  ];

  return {
    resourceType: 'RiskAssessment',
    id,
    meta: restricted,
    status: assessed ? 'preliminary' : 'cancelled',
    method: { coding: [{ system: `${canonical}/CodeSystem/rule-set`, code: ruleSet }], text: `Rules ${ruleSet}` },
    subject: patientOf(intake),
    occurrenceDateTime: momentIn(createdAt, intake.clinic.timeZone),
    performer: deviceOf,
    basis: [responseOf(intake)],
    ...(assessed && { prediction: evaluation.tags.map(toPrediction) }),
    note: note.map((text) => ({ text })),
  };
}

function toPrediction({ id, name, support, probabilityBand, ...sides }: ExplainedTag): RiskAssessmentPrediction {
  return {
    outcome: { coding: [{ ...ownCode('cause', id), display: causeName(id) }], text: name },
    ...(probabilityBand && { probabilityRange: percentRange(probabilityBand) }),
    ...(support && { qualitativeRisk: hl7Code('risk-probability', likelihood[support]) }),
    rationale: [
      `Support: ${support ?? 'always considered'}.`,
      ...(probabilityBand ? ['The probability is not calibrated.'] : []),
      side('For', sides.for),
      side('Against', sides.against),
    ].join(' '),
  };
}

function side(name: string, reasons: readonly Reason[]): string {
  return `${name}: ${reasons.map(({ says }) => says).join('; ') || 'nothing'}.`;
}

function percentRange(band: ProbabilityBand) {
  const [low, high] = bands[band];

  return { ...(low !== null && { low: percent(low) }), ...(high !== null && { high: percent(high) }) };
}

const percent = (value: number): Quantity => ({ value, unit: '%', system: 'http://unitsofmeasure.org', code: '%' });
