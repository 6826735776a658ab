import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formVersion } from '@/lib/form/form';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--conditions=react-server', '--import=tsx', 'scripts/questionnaire.ts', ...args], {
    encoding: 'utf8',
  });

test('the questionnaire command prints the form in FHIR', () => {
  const { stdout, status } = run();
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ resourceType: 'Questionnaire', language: 'en', version: formVersion });
});

test('it is there in each language, with the same linkIds', () => {
  const ids = (text: string) => [...text.matchAll(/"linkId": "([^"]+)"/g)].map(([, id]) => id);
  const english = run().stdout;
  for (const language of ['es', 'ar']) {
    const { stdout } = run('--lang', language);
    expect(JSON.parse(stdout)).toMatchObject({ language });
    expect(ids(stdout)).toEqual(ids(english));
  }
});

test.each(['xx', 'constructor', ''])('it says in one line that there is no form in %j', (language) => {
  const { stdout, stderr, status } = run('--lang', language);
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
