import { randomUUID } from 'node:crypto';
import type { Answers } from '@/lib/form/answers';
import type { QuestionId } from '@/lib/form/form';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { people } from '../people/people';
import { hostile } from './hostile';

// Run as a process of its own, under the condition that lets server code in. Prints the clinic as JSON.
const minute = 60_000;
const wanted = process.argv.slice(2);
const password = 'lumbar-lorikeet-42';
const system = await foundClinic({
  name: 'Hillside Clinic',
  timeZone: 'America/Chicago',
  phone: '+1 312 555 0142',
  emergencyNumber: '911',
  isDemo: true,
});

async function member(kind: 'clinician' | 'front-desk' | 'admin', name: string): Promise<string> {
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

const intakes: Record<string, string> = {};
for (const [index, id] of wanted.entries()) {
  const { name, answers, declined } = told(id);
  const at = new Date(Date.now() - (wanted.length - index) * minute);
  const patient = { name, recordNumber: id === 'hostile' ? hostile : `H-${index}` };
  const sent = await addPastIntake(system, { patient, answers, declined, invitedAt: at, receivedAt: at });
  if (!sent.ok) throw new Error(`${id} is incomplete.`);
  intakes[id] = sent.intakeId;
}
const clinic = {
  id: system.clinicId,
  ana: await member('clinician', 'Dr. Ana Ruiz'),
  ben: await member('clinician', 'Dr. Ben Lindqvist'),
  desk: await member('front-desk', 'Cora Diaz'),
  dev: await member('admin', 'Dev Patel'),
  password,
  intakes,
};
process.stdout.write(JSON.stringify(clinic), () => process.exit(0));
