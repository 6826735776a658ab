import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFile } from '@/lib/server/seal/check-file';
import { loadEnvFile } from './env-file';
import { Refusal, runScript } from './refusal';
import { ownKey, readKeys } from './seal/trusted-keys';

const says = {
  valid: { code: 0, words: 'valid: as it was when it left.' },
  altered: { code: 1, words: 'altered: not as it was when it left.' },
  'no-seal': { code: 1, words: 'altered: there is no whole seal in it, and none beside it.' },
  'unknown-key': { code: 2, words: 'unknown key: sealed, but by none of the keys that are trusted here.' },
} as const;

/**
 * Says whether a file is as it left, by the seal in it or in a file beside it (`<file>.seal`). It asks nobody: the keys to
 * trust come from `--keys`, or are the installation's own.
 */
await runScript(async () => {
  loadEnvFile();
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Refusal('Which file? npm run -s verify -- <file> [--keys <keys.json>]');
  if (!existsSync(file)) throw new Refusal(`There is no ${file}.`);
  const trusted = values.keys === undefined ? [ownKey()] : readKeys(values.keys);
  const beside = existsSync(`${file}.seal`) ? readFileSync(`${file}.seal`, 'utf8').trim() : undefined;
  const { code, words } = says[checkFile(readFileSync(file), { trusted, beside })];
  console.log(words);
  process.exitCode = code;
});
