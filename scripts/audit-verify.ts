import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkChain } from './audit/check-chain';
import { signingKey, trailUrl } from './audit/operator';
import { readHeads, requireSignedBy, type SignedHead } from './audit/signed-head';
import { listClinics, listSignedHeads, readLines, withTrail } from './audit/trail';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';

/** Follows every clinic's audit trail and names, for each that is not whole, the first bad line. */
await runScript(async () => {
  loadEnvFile();
  const { values } = parseArgs({ options: { heads: { type: 'string', multiple: true } } });
  const copied = (values.heads ?? []).flatMap((file) => readHeads(readFile(file), file));
  const problems: string[] = [];
  const sum = await withTrail(trailUrl(), async (client) => {
    const [clinics, remembered] = [await listClinics(client), await listSignedHeads(client)];
    const signed = [...new Map([...remembered, ...copied].map((head) => [head.signature, head])).values()];
    requireSignatures(signed);
    let lines = 0n;
    for (const { id, name, head } of clinics) {
      const claims = { head, signed: signed.filter(({ clinic }) => clinic === id) };
      const outcome = await checkChain(id, readLines(client, id), claims);
      if (outcome.ok) lines += outcome.head.seq;
      else problems.push(`${name} (${id}): ${outcome.problem}.`);
    }
    const gone = new Set(
      signed.map(({ clinic }) => clinic).filter((id) => !clinics.some((clinic) => clinic.id === id)),
    );
    for (const id of gone) problems.push(`${id}: a head of this clinic was signed, and the clinic is gone.`);
    return `${lines} lines of ${clinics.length} clinics, ${signed.length} signed heads`;
  });
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  console.log(`OK: ${sum}.`);
});

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`--heads: there is no ${file}.`);
  }
}

function requireSignatures(signed: readonly SignedHead[]): void {
  if (signed.length === 0) {
    console.error('No head is signed: a tail that was cut off with care would not be seen. Run npm run audit:sign.');
    return;
  }
  const key = signingKey();
  if (!key) throw new Refusal('AUDIT_SIGNING_KEY is not set: a signed head could not be told from a forged one.');
  requireSignedBy(key, signed);
}
