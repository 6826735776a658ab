import type { Annotation, ClinicalImpression, Condition } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { isReviewed } from '../../intake/review';
import { causeName } from '../../intake/verdict/cause-name';
import { currentVerdict, type Verdict } from '../../intake/verdict/verdict';
import { saysVerdict } from '../../intake/verdict/verdict-words';
import { momentIn } from './moments';
import { member, patientOf, refer } from './references';
import { canonical, hl7Code, ownCode, restricted } from './systems';

/** The verdict that counts of each tag, in the order of judging. */
function standing({ verdicts }: Intake): Verdict[] {
  return verdicts.filter((verdict) => currentVerdict(verdicts, verdict.tag) === verdict);
}

const isAgreed = ({ kind }: Verdict) => kind === 'agree' || kind === 'add';

/**
 * A working cause for each one that a clinician agreed to or added, and none for what the rules suggest. It has our own
 * code alone: which code of a classification is right is for the clinician to choose.
 */
export function toConditions(intake: Intake): Condition[] {
  const agreed = standing(intake).filter(isAgreed);
  const certainty = agreed.length === 1 ? 'provisional' : 'differential';
  const assessment = refer('RiskAssessment', intake.evaluationId);

  return agreed.map((verdict) => ({
    resourceType: 'Condition',
    id: verdict.id,
    meta: restricted,
    clinicalStatus: hl7Code('condition-clinical', 'active'),
    verificationStatus: hl7Code('condition-ver-status', certainty),
    category: [hl7Code('condition-category', 'encounter-diagnosis')],
    code: {
      coding: [{ ...ownCode('cause', verdict.tag), display: causeName(verdict.tag) }],
      text: causeName(verdict.tag),
    },
    subject: patientOf(intake),
    recordedDate: momentIn(verdict.createdAt, intake.clinic.timeZone),
    recorder: member(verdict.author),
    asserter: member(verdict.author),
    evidence: [{ detail: [assessment] }],
    note: [said(intake, verdict)],
  }));
}

/**
 * The clinicians' work on the intake: what they agreed to as findings, everything else that they said as notes, so that a
 * cause somebody disagreed with never stands among findings.
 */
export function toImpression(intake: Intake): ClinicalImpression[] {
  const { review, notes, clinic, evaluation } = intake;
  const note: Annotation[] = [
    ...standing(intake).map((verdict) => said(intake, verdict)),
    ...notes.map(({ author, createdAt, body }) => ({
      authorString: author,
      time: momentIn(createdAt, clinic.timeZone),
      text: body,
    })),
  ];
  if (review.state === 'new' && note.length === 0) return [];
  const conditions = toConditions(intake);

  return [
    {
      resourceType: 'ClinicalImpression',
      id: `${intake.id}-review`,
      meta: restricted,
      status: isReviewed(review.state) ? 'completed' : 'in-progress',
      subject: patientOf(intake),
      date: momentIn(review.updatedAt, clinic.timeZone),
      ...(review.reviewer && { assessor: member(review.reviewer) }),
      protocol: [`${canonical}/rule-set/${evaluation.ruleSet}`],
      ...(conditions.length > 0 && {
        finding: conditions.map((one) => ({ itemReference: refer('Condition', one.id) })),
      }),
      ...(note.length > 0 && { note }),
    },
  ];
}

function said({ clinic }: Intake, verdict: Verdict): Annotation {
  const words = [`${causeName(verdict.tag)}. ${saysVerdict(verdict)}`, verdict.words].filter(Boolean);

  return {
    authorString: verdict.author,
    time: momentIn(verdict.createdAt, clinic.timeZone),
    text: words.join('. '),
  };
}
