import { parseArgs } from 'node:util';
import { actAsSystem } from '@/lib/server/clinic/founding';
import { closeDatabase } from '@/lib/server/database/database';
import { offerLink, resetSecondFactor } from '@/lib/server/member/changes';
import { findMemberByAddress } from '@/lib/server/sign-in/sign-in';
import { checkedEnv } from './checked-env';
import { Refusal, runScript } from './refusal';

const usage = `A link to choose a password, for a member who has no administrator to ask:
  npm run member:link -- --email ana@hillstreet.example [--reset-second-factor]`;

await runScript(async () => {
  const { email, reset } = readArguments();
  const { APP_ORIGIN } = checkedEnv();
  try {
    const found = await findMemberByAddress(email);
    if (!found) throw new Refusal(`--email: nobody signs in as ${email}.`);
    const system = actAsSystem(found.clinicId);
    if (reset) await resetSecondFactor(system, found.id);
    const offered = await offerLink(system, found.id);
    if (!offered.ok) throw new Refusal(`--email: ${email} is ${offered.problem}; an administrator enables them first.`);
    console.log(`To choose a password within 72 hours, once: ${APP_ORIGIN}/welcome#${offered.value.token}`);
  } finally {
    await closeDatabase();
  }
});

function readArguments(): { email: string; reset: boolean } {
  const options = { email: { type: 'string' }, 'reset-second-factor': { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.email) return { email: values.email, reset: values['reset-second-factor'] ?? false };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`);
  }
  throw new Refusal(usage);
}
