import type { SystemActor } from '@/lib/server/actor';
import { findMember } from '@/lib/server/clinic/founding';
import { addPastIntake, knowsPatient } from '@/lib/server/intake/past-intakes';
import { changeReview } from '@/lib/server/review/reviews';
import { people } from '@/tests/people/people';
import type { DemoStep, Visit } from './visits';

const hour = 3_600_000;

/** Sends in one person's form as of its hour and walks its review, unless it is there already. */
export async function addVisit(system: SystemActor, visit: Visit, now: Date): Promise<void> {
  if (await knowsPatient(system, visit.recordNumber)) return;
  const person = people.find(({ id }) => id === visit.person);
  if (!person) throw new Error(`Nobody in tests/people is called ${visit.person}.`);
  const receivedAt = new Date(now.getTime() - visit.hoursAgo * hour);

  const outcome = await addPastIntake(system, {
    patient: { name: person.name, recordNumber: visit.recordNumber },
    answers: person.answers,
    declined: person.declined,
    answered: person.answered,
    invitedAt: new Date(receivedAt.getTime() - 20 * hour),
    receivedAt,
  });
  if (!outcome.ok) {
    const missing = outcome.problem === 'incomplete' ? outcome.missing.map(({ field }) => field) : [];
    throw new Error(`${person.id} was not sent in: ${[outcome.problem, ...missing].join(', ')}.`);
  }
  for (const [index, step] of (visit.review ?? []).entries()) {
    await takeStep(system, outcome.intakeId, { ...step, version: index + 1 });
  }
}

async function takeStep(system: SystemActor, intakeId: string, step: DemoStep & { version: number }): Promise<void> {
  const member = await findMember(system, step.by);
  if (member?.kind !== 'clinician') throw new Error(`${step.by} is no clinician of this clinic.`);
  const { version, to, note = '' } = step;
  const outcome = await changeReview(member, intakeId, { version, to, note });
  if (!outcome.ok) throw new Error(`The review of ${intakeId} could not go to ${to}: ${outcome.problem}.`);
}
