import { parseArgs } from 'node:util';
import { z } from 'zod';
import { foundClinic } from '@/lib/server/clinic/founding';
import { closeDatabase } from '@/lib/server/database/database';
import { inviteMember } from '@/lib/server/member/members';
import { checkedEnv } from './checked-env';
import { Refusal, runScript } from './refusal';

const usage = `Found a clinic and its first member:
  npm run clinic:found -- --name "Hill Street Clinic" --time-zone America/Chicago --phone "555 0100" \\
    --emergency-number 911 --email ana@hillstreet.example --member "Dr. Ana Okafor" [--role admin|clinician|front-desk]`;

const text = z.string().trim().min(1).max(200);
const clinicSchema = z.object({
  name: text,
  'time-zone': z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'is no time zone'),
  phone: text,
  'emergency-number': text,
  email: z.email(),
  member: text,
  role: z.enum(['clinician', 'front-desk', 'admin']).default('admin'),
});

await runScript(async () => {
  const given = readArguments();
  const { APP_ORIGIN, BACKSTORY_DEMO, DATABASE_OWNER_URL } = checkedEnv();
  if (!DATABASE_OWNER_URL) throw new Refusal('DATABASE_OWNER_URL is not set: only the owner founds a clinic.');
  if (BACKSTORY_DEMO) throw new Refusal('BACKSTORY_DEMO: a demo and real clinics never share a database.');
  try {
    const clinic = await foundClinic({
      name: given.name,
      timeZone: given['time-zone'],
      phone: given.phone,
      emergencyNumber: given['emergency-number'],
      isDemo: false,
    });
    const invited = await inviteMember(clinic, { email: given.email, name: given.member, kind: given.role });
    if (!invited.ok) throw new Refusal(`--email or --member: ${invited.problem}.`);
    console.log(`${given.name} is founded. ${given.member} chooses a password within 72 hours, once, at`);
    console.log(`${APP_ORIGIN}/welcome#${invited.value.token}`);
  } finally {
    await closeDatabase();
  }
});

function readArguments() {
  const string = { type: 'string' } as const;
  const options = Object.fromEntries(Object.keys(clinicSchema.shape).map((name) => [name, string]));
  try {
    const parsed = clinicSchema.safeParse(parseArgs({ options }).values);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Refusal(`--${issue?.path.join('.')}: ${issue?.message}\n${usage}`);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${(error as Error).message}\n${usage}`);
  }
}
