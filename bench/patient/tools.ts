import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const shell = process.platform === 'win32';

const here = path.resolve('bench/patient');
const packages = path.join(here, 'node_modules');
const lforms = {
  name: 'lforms-40.1.3',
  sha512: 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
};

export type Tools = Readonly<{ lighthouse: string; surveyCore: string; surveyUi: string; lforms: string }>;

/** Brings what is measured with and beside, the first time (some 300 MB in a minute), and says where it stands. */
export async function fetchTools(): Promise<Tools> {
  if (!existsSync(path.join(packages, '.package-lock.json'))) await run('npm', ['ci'], { cwd: here, shell });

  return {
    lighthouse: path.join(packages, 'lighthouse/cli/index.js'),
    surveyCore: path.join(packages, 'survey-core'),
    surveyUi: path.join(packages, 'survey-js-ui'),
    lforms: await unpackLForms(),
  };
}

/** Only the package itself: what it depends on is built into it already, and is another 250 MB. */
async function unpackLForms(): Promise<string> {
  const folder = path.resolve('.data/bench', lforms.name);
  const built = path.join(folder, 'package/dist/lforms');
  if (existsSync(built)) return built;
  mkdirSync(folder, { recursive: true });
  await run('npm', ['pack', lforms.name.replace('-', '@'), '--pack-destination', folder], { shell });
  const archive = path.join(folder, `${lforms.name}.tgz`);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== lforms.sha512) throw new Error(`${archive} is not the package that was looked at.`);
  await run('tar', ['-xzf', archive, '-C', folder]);

  return built;
}
