import { randomUUID } from 'node:crypto';
import type { Answers } from '@/lib/form/answers';
import type { QuestionId } from '@/lib/form/form';
import type { Member, SystemActor } from '@/lib/server/actor';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { people } from '../../people/people';
import type { FoundClinic } from '../clinic-fixtures';
import { hostile } from '../hostile';

const minute = 60_000;
const password = 'lumbar-lorikeet-42';

/** Whoever is named twice was worse the first time. */
const worse = { 'peg-p': 9, 'peg-e': 9, 'peg-g': 9, 'nprs-now': 8, 'am-stiff': '31-60', goals: 'Sleep.' } as const;

/** A new clinic with its people and one intake of each person named, oldest first; named twice, one comes twice. */
export async function makeClinic(wanted: readonly string[]): Promise<FoundClinic> {
  const system = await foundClinic({
    name: 'Hillside Clinic',
    timeZone: 'America/Chicago',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
    isDemo: true,
  });
  const intakes: Record<string, string> = {};
  for (const [index, id] of wanted.entries()) {
    const { name, answers: now, declined } = told(id);
    const answers = wanted.includes(id, index + 1) ? { ...now, ...worse } : now;
    const again = intakes[id] === undefined ? undefined : { intakeId: intakes[id], stillRight: [] };
    const at = new Date(Date.now() - (wanted.length - index) * minute);
    const patient = { name, recordNumber: id === 'hostile' ? hostile : `H-${index}` };
    const sent = await addPastIntake(system, { patient, answers, declined, again, invitedAt: at, receivedAt: at });
    if (!sent.ok) throw new Error(`${id} is incomplete.`);
    intakes[id] = sent.intakeId;
  }

  return {
    id: system.clinicId,
    ana: await member(system, 'clinician', 'Dr. Ana Ruiz'),
    ben: await member(system, 'clinician', 'Dr. Ben Lindqvist'),
    desk: await member(system, 'front-desk', 'Cora Diaz'),
    dev: await member(system, 'admin', 'Dev Patel'),
    password,
    intakes,
  };
}

async function member(system: SystemActor, kind: Member['kind'], name: string): Promise<string> {
  const email = `${randomUUID()}@hillside.example`;
  await addMember(system, { kind, name, email, password });

  return email;
}

function told(id: string): { name: string; answers: Answers; declined: readonly QuestionId[] } {
  const person = people.find((candidate) => candidate.id === (id === 'hostile' ? 'amina' : id));
  if (!person) throw new Error(`Nobody is called ${id}.`);
  if (id !== 'hostile') return person;
  const { history, ...answers } = person.answers;

  return {
    name: hostile,
    declined: [],
    answers: { ...answers, goals: hostile, 'anything-else': hostile, history: { ...history, medicines: hostile } },
  };
}
