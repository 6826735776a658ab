import { checkChain } from './audit/check-chain';
import { signingKey, trailUrl } from './audit/operator';
import { signHead, toLine } from './audit/signed-head';
import { keepSignedHead, listClinics, listSignedHeads, readLines, withTrail } from './audit/trail';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';

/** Signs the head of every clinic's audit trail and prints them, to be kept elsewhere. Signs nothing that is not whole. */
await runScript(async () => {
  loadEnvFile();
  const key = signingKey();
  if (!key) throw new Refusal('AUDIT_SIGNING_KEY is not set: there is nothing to sign with.');
  const heads = await withTrail(trailUrl(), async (client) => {
    const [clinics, remembered] = [await listClinics(client), await listSignedHeads(client)];
    const signedAt = new Date().toISOString();
    const all = [];
    for (const { id, name, head } of clinics) {
      const signed = remembered.filter(({ clinic }) => clinic === id);
      const outcome = await checkChain(id, readLines(client, id), { head, signed });
      if (!outcome.ok) throw new Refusal(`Nothing was signed. ${name} (${id}): ${outcome.problem}.`);
      const { seq, hash } = outcome.head;
      const known = signed.find((mark) => mark.seq === seq);
      if (known || seq === 0n) {
        if (known) all.push(known);
        continue;
      }
      const fresh = signHead(key, { clinic: id, seq, hash, signedAt });
      await keepSignedHead(client, fresh);
      all.push(fresh);
    }
    return all;
  });
  for (const head of heads) console.log(toLine(head));
});
