import { afterEach, expect, test, vi } from 'vitest';
import { intakeColumns } from '@/lib/export/csv/intake-csv';
import { csvHead, csvRows } from '@/lib/export/csv/write-csv';
import { blank } from './intake-row';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the file is the same on servers a day apart', () => {
  const patient = { ...blank.patient, birthDate: '1970-01-01' };
  const files = ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) => {
    vi.stubEnv('TZ', zone);
    const columns = intakeColumns('America/Chicago');
    const file = csvHead(columns) + csvRows(columns, [{ ...blank, patient, answers: { dob: '1970-01-01' } }]);

    return { file, hours: new Date(2026, 10, 24).getTimezoneOffset() / 60 };
  });
  expect(files.map(({ hours }) => hours)).toEqual([-14, 11]);
  expect(files[0]?.file).toContain('"1970-01-01"');
  expect(files[0]?.file).toContain('"2026-11-24 14:05:09"');
  expect(files[0]?.file).toBe(files[1]?.file);
});
