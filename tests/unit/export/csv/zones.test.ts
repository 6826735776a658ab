import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const script = `
  import { intakeColumns } from './lib/export/csv/intake-csv.ts';
  import { csvHead, csvRows } from './lib/export/csv/write-csv.ts';
  import { blank } from './tests/unit/export/csv/intake-row.ts';
  const columns = intakeColumns('America/Chicago');
  const patient = { ...blank.patient, birthDate: '1970-01-01' };
  process.stdout.write(csvHead(columns) + csvRows(columns, [{ ...blank, patient, answers: { dob: '1970-01-01' } }]));
`;

test('the file is the same on servers a day apart', () => {
  const files = ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(files[0]).toContain('"2026-11-24 14:05:09"');
  expect(new Set(files).size).toBe(1);
});
