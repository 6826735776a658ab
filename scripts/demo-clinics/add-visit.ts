import { emergencyRules } from '@/lib/intake/safety';
import type { SystemActor } from '@/lib/server/actor';
import { findMember } from '@/lib/server/clinic/founding';
import { addPastIntake, knowsPatient, type PastIntake } from '@/lib/server/intake/past-intakes';
import { changeReview } from '@/lib/server/review/reviews';
import { people } from '@/tests/people/people';
import type { Person } from '@/tests/people/person';
import type { DemoStep, Visit } from './visits';

const hour = 3_600_000;
type Again = NonNullable<PastIntake['again']>;

/** Sends in one person's form as of its hour and walks its review, unless it is there already. */
export async function addVisit(system: SystemActor, visit: Visit, now: Date): Promise<void> {
  if (await knowsPatient(system, visit.recordNumber)) return;
  const person = people.find(({ id }) => id === visit.person);
  if (!person) throw new Error(`Nobody in tests/people is called ${visit.person}.`);
  const again = await addEarlier(system, person, visit, now);
  const visitAt = visit.visitInHours === undefined ? undefined : hoursBefore(now, -visit.visitInHours);
  const intakeId = await sendIn(system, person, visit, {
    receivedAt: hoursBefore(now, visit.hoursAgo),
    again,
    visitAt,
  });
  for (const [index, step] of (visit.review ?? []).entries()) {
    await takeStep(system, intakeId, { ...step, version: index + 1 });
  }
}

/** The visits before this one, long closed; of the last some answers are still right. */
async function addEarlier(system: SystemActor, person: Person, visit: Visit, now: Date): Promise<Again | undefined> {
  let again: Again | undefined;
  for (const { hoursAgo, reviewedBy: by, answers } of visit.before ?? []) {
    const then = { ...person, answers: { ...person.answers, ...answers } };
    const intakeId = await sendIn(system, then, visit, { receivedAt: hoursBefore(now, hoursAgo), again });
    await takeStep(system, intakeId, { by, to: 'reviewed', version: 1 });
    await takeStep(system, intakeId, { by, to: 'closed', version: 2 });
    again = { intakeId, stillRight: ['history', 'spa-known'] };
  }

  return again;
}

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * hour);

type Sending = Readonly<{ receivedAt: Date; again?: Again | undefined; visitAt?: Date | undefined }>;

async function sendIn(
  system: SystemActor,
  person: Person,
  { recordNumber, phone }: Visit,
  { receivedAt, again, visitAt }: Sending,
): Promise<string> {
  const { name, language, answers, declined, answered, dob: birthDate } = person;
  const invitedAt = hoursBefore(receivedAt, 20);
  const patient = { name, recordNumber, birthDate, phone };
  // Whoever told an emergency was stopped by the safety screen before they went on.
  const safetyShownFor = emergencyRules(answers, receivedAt.toISOString().slice(0, 10));
  const told = { answers, declined, answered, safetyShownFor, ...(language && { language }) };
  const outcome = await addPastIntake(system, { patient, ...told, again, invitedAt, receivedAt, visitAt });
  if (outcome.ok) return outcome.intakeId;
  const missing = outcome.problem === 'incomplete' ? outcome.missing.map(({ field }) => field) : [];
  throw new Error(`${person.id} was not sent in: ${[outcome.problem, ...missing].join(', ')}.`);
}

async function takeStep(system: SystemActor, intakeId: string, step: DemoStep & { version: number }): Promise<void> {
  const member = await findMember(system, step.by);
  if (member?.kind !== 'clinician') throw new Error(`${step.by} is no clinician of this clinic.`);
  const { version, to, note = '' } = step;
  const outcome = await changeReview(member, intakeId, { version, to, note });
  if (!outcome.ok) throw new Error(`The review of ${intakeId} could not go to ${to}: ${outcome.problem}.`);
}
