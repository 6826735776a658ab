import type { Annotation, Flag, Task } from '@medplum/fhirtypes';
import type { Intake } from '../../intake/intake';
import type { ReviewState } from '../../intake/review';
import { urgencyWords } from '../../intake/urgency-words';
import { saysUrgency } from '../../intake/verdict/urgency-verdict';
import type { FiredRule, Urgency } from '../../tagging/evaluation';
import { dayIn, momentIn } from './moments';
import { deviceOf, member, patientOf, refer, responseOf } from './references';
import { hl7Code, ownCode, restricted } from './systems';

/** R4's order is routine, urgent, asap, stat: its "urgent" is less than ours. */
const priorities = { emergency: 'stat', urgent: 'asap', soon: 'urgent', routine: 'routine' } as const;

const taskStates = {
  new: 'requested',
  in_review: 'in-progress',
  reopened: 'in-progress',
  reviewed: 'completed',
  closed: 'completed',
} as const satisfies Record<ReviewState, Task['status']>;

/** A flag for each rule that fires, at its own level whatever was made of the urgency since. */
export function toFlags(intake: Intake): Flag[] {
  return intake.evaluation.rules.map((rule) => toFlag(intake, rule));
}

function toFlag(intake: Intake, { id, level, says }: FiredRule): Flag {
  const { clinic, receivedAt, review } = intake;
  const end = review.state === 'closed' && { end: momentIn(review.updatedAt, clinic.timeZone) };

  return {
    resourceType: 'Flag',
    id: `${intake.evaluationId}-${id}`,
    meta: restricted,
    status: end ? 'inactive' : 'active',
    category: [
      hl7Code('flag-category', level === 'soon' ? 'clinical' : 'safety'),
      { coding: [ownCode('urgency', level)], text: urgencyWords[level].word },
    ],
    code: { coding: [ownCode('red-flag', id)], text: says },
    subject: patientOf(intake),
    period: { start: momentIn(receivedAt, clinic.timeZone), ...end },
    author: deviceOf,
  };
}

/** What there is to do about the flags, as urgent as it counts now, with every change that clinicians made of that. */
export function toTask(intake: Intake, flags: readonly Flag[]): Task[] {
  if (flags.length === 0) return [];
  const { review, assignment, evaluation, receivedAt, clinic } = intake;
  const due = dueBy(review.urgency, intake);
  const note: Annotation[] = [
    ...(evaluation.safetyScreen === 'incomplete'
      ? [{ text: 'Safety screen incomplete: ask what was left blank.' }]
      : []),
    ...intake.urgencyVerdicts.map((verdict) => ({
      authorString: verdict.author,
      time: momentIn(verdict.createdAt, clinic.timeZone),
      text: [saysUrgency(verdict), verdict.words].filter(Boolean).join('. '),
    })),
  ];

  return [
    {
      resourceType: 'Task',
      id: `${intake.id}-red-flags`,
      meta: restricted,
      status: taskStates[review.state],
      intent: 'order',
      priority: priorities[review.urgency],
      code: { coding: [ownCode('work', 'see-to-red-flags')], text: 'See to the red flags' },
      focus: responseOf(intake),
      for: patientOf(intake),
      authoredOn: momentIn(receivedAt, clinic.timeZone),
      lastModified: momentIn(review.updatedAt, clinic.timeZone),
      requester: deviceOf,
      ...(assignment.assignee && { owner: member(assignment.assignee.name) }),
      ...(note.length > 0 && { note }),
      ...(due && { restriction: { period: { end: due } } }),
      input: flags.map((flag) => ({ type: { text: 'Red flag' }, valueReference: refer('Flag', flag.id) })),
    },
  ];
}

/** Now; on the same day of the clinic; within two weeks; at the visit, which has no day of its own here. */
function dueBy(urgency: Urgency, { receivedAt, clinic }: Intake): string | null {
  if (urgency === 'emergency') return momentIn(receivedAt, clinic.timeZone);
  if (urgency === 'urgent') return dayIn(receivedAt, clinic.timeZone);

  return urgency === 'soon' ? dayIn(receivedAt, clinic.timeZone, 14) : null;
}
