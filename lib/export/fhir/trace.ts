import type { AuditEvent, Condition, Provenance, Reference, Resource } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import { momentIn } from './moments';
import { answeredBy, deviceOf, member, refer, responseOf } from './references';
import type { Evaluated } from './risk-assessment';
import { canonical, hl7Code, ownCode, restricted } from './systems';

const source = (intake: Intake): Provenance['entity'] => [{ role: 'source', what: responseOf(intake) }];

/** Who said the answers. */
export function ofAnswers(intake: Intake): Provenance {
  return {
    resourceType: 'Provenance',
    id: intake.id,
    target: [responseOf(intake)],
    recorded: momentIn(intake.receivedAt, intake.clinic.timeZone),
    agent: [{ type: hl7Code('provenance-participant-type', 'author'), who: answeredBy(intake) }],
  };
}

/** That this software made these of the answers, and by which rules. */
export function ofEvaluation(intake: Intake, made: Evaluated, target: readonly Resource[]): Provenance {
  return {
    resourceType: 'Provenance',
    id: made.id,
    meta: restricted,
    target: target.map((one) => refer(one.resourceType, one.id)),
    recorded: momentIn(made.createdAt, intake.clinic.timeZone),
    policy: [`${canonical}/rule-set/${made.evaluation.ruleSet}`],
    agent: [{ type: hl7Code('provenance-participant-type', 'assembler'), who: deviceOf }],
    entity: source(intake),
  };
}

/** That a clinician, and not the software, named the cause. */
export function ofCondition(intake: Intake, condition: Condition): Provenance {
  return {
    resourceType: 'Provenance',
    id: `${condition.id}`,
    meta: restricted,
    target: [refer('Condition', condition.id)],
    recorded: `${condition.recordedDate}`,
    agent: [{ type: hl7Code('provenance-participant-type', 'author'), who: condition.asserter ?? {} }],
    entity: source(intake),
  };
}

/** What of the intake's own history a receiver may have to show: that it was sent, and that an emergency was seen to. */
export function toAuditEvents(intake: Intake): AuditEvent[] {
  const { acknowledgment } = intake;

  return [
    event(intake, 'submitted', { action: 'C', at: intake.receivedAt, who: answeredBy(intake) }),
    ...(acknowledgment
      ? [event(intake, 'acknowledged', { action: 'U', at: acknowledgment.at, who: member(acknowledgment.member) })]
      : []),
  ];
}

type Act = Readonly<{ action: 'C' | 'U'; at: Date; who: Reference }>;

function event(intake: Intake, did: string, { action, at, who }: Act): AuditEvent {
  return {
    resourceType: 'AuditEvent',
    id: `${intake.id}-${did}`,
    meta: restricted,
    type: ownCode('audit', `intake.${did}`),
    action,
    recorded: momentIn(at, intake.clinic.timeZone),
    outcome: '0',
    agent: [{ who: who as never, requestor: true }],
    source: { observer: deviceOf },
    entity: [{ what: responseOf(intake) }],
  };
}
