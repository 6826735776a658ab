import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/server/actor';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { amina } from '../people/amina';
import { chunksOf, scriptPayloads } from './script-payloads';

// Run as a process of its own, under the condition that lets server code in: a clinic in which every text that someone
// typed is a script. Prints who signs in, the intake and a patient's link as JSON.
const password = 'lumbar-lorikeet-42';
const system = await foundClinic({
  name: '"></title><script>window.ran=1</script><img src=x onerror=window.ran=1>',
  timeZone: 'America/Chicago',
  phone: '"><img src=x onerror=window.ran=1>',
  emergencyNumber: '<svg onload=window.ran=1>',
  isDemo: true,
});

async function member(kind: Member['kind'], name: string): Promise<string> {
  const email = `${randomUUID()}@hostile.example`;
  await addMember(system, { kind, name, email, password });

  return email;
}

const names = chunksOf(200);
const [first = ''] = names;
const numbers = chunksOf(100);
const all = scriptPayloads.join('\n');
const { history, ...answers } = amina.answers;
const story = {
  ...answers,
  goals: chunksOf(1000)[0] ?? '',
  'anything-else': all,
  history: { ...history, medicines: chunksOf(2000)[0] ?? '', allergies: chunksOf(2000)[1] ?? '' },
};

let intake = '';
for (const [index, recordNumber] of numbers.entries()) {
  const at = new Date(Date.now() - index * 60_000);
  const patient = { name: names[index] ?? first, recordNumber };
  // One page of the inbox takes 25.
  if (index >= names.length) {
    await createInvitation(system, patient);
    continue;
  }
  const sent = await addPastIntake(system, { patient, answers: story, declined: [], invitedAt: at, receivedAt: at });
  if (!sent.ok) throw new Error('Incomplete.');
  intake = sent.intakeId;
}
const { token } = await createInvitation(system, {
  name: first,
  recordNumber: numbers[0],
  email: 'hostile@post.example',
});
const clinician = await member('clinician', first);
const admin = await member('admin', names.at(-1) ?? first);
for (const name of names) await member('front-desk', name);
process.stdout.write(JSON.stringify({ clinician, admin, password, intake, token, story }), () => process.exit(0));
