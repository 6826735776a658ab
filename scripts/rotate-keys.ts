import { parseArgs } from 'node:util';
import { actAsSystem, listClinics } from '@/lib/server/clinic/founding';
import { closeDatabase, lookUp } from '@/lib/server/database/database';
import { indexKeyProblem } from '@/lib/server/vault/index-key';
import { rewrapKeys, rotateDataKeys } from '@/lib/server/vault/rotation';
import { checkedEnv } from './checked-env';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';

await runScript(async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { master: { type: 'boolean' } } });
  const { MASTER_KEYS, DATABASE_OWNER_URL } = checkedEnv();
  if (!DATABASE_OWNER_URL) throw new Refusal('DATABASE_OWNER_URL is not set: only the owner rotates keys.');
  try {
    const wrapped = await lookUp.indexKey();
    const problem = wrapped === null ? 'There is no clinic, and so no key.' : indexKeyProblem(wrapped);
    if (problem) throw new Refusal(problem);
    const clinics = await listClinics();
    const systems = clinics.map(({ id }) => actAsSystem(id));
    if (values.master) {
      const count = await rewrapKeys(systems);
      console.log(
        `${count} data keys wrapped again: all keys are under ${MASTER_KEYS[0]?.id}, and no other is needed.`,
      );
      return;
    }
    console.log('Every clinic gets a new key, which is used once every server knows it: in twenty seconds.');
    const names = new Map(clinics.map(({ id, name }) => [id, name]));
    await rotateDataKeys(systems, ({ clinicId, keyId, left }) => {
      console.log(`${names.get(clinicId)}: key ${keyId}, ${left} rows under an earlier key`);
    });
  } finally {
    await closeDatabase();
  }
});
