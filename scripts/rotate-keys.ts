import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/server/database';
import { actAsSystem, listClinics } from '@/lib/server/founding';
import { rewrapKeys, rotateDataKeys } from '@/lib/server/vault/rotation';
import { checkedEnv } from './checked-env';
import { loadEnvFile } from './env-file';
import { runScript } from './refusal';

await runScript(async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { master: { type: 'boolean' } } });
  const { MASTER_KEYS } = checkedEnv();
  try {
    const clinics = await listClinics();
    const systems = clinics.map(({ id }) => actAsSystem(id));
    if (values.master) {
      const count = await rewrapKeys(systems);
      console.log(
        `${count} data keys wrapped again: all keys are under ${MASTER_KEYS[0]?.id}, and no other is needed.`,
      );
      return;
    }
    const names = new Map(clinics.map(({ id, name }) => [id, name]));
    await rotateDataKeys(systems, ({ clinicId, keyId, left }) => {
      console.log(`${names.get(clinicId)}: key ${keyId}, ${left} rows under an earlier key`);
    });
  } finally {
    await closeDatabase();
  }
});
