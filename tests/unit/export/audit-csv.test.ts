import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditCsvHead, auditCsvRows } from '@/lib/export/audit-csv';
import { guardFormula } from '@/lib/export/guard-formula';
import { readCsv } from './read-csv';

const row = (name: string) => {
  const actorId = '01990000-0000-7000-8000-000000000001';
  const line = { seq: 7n, at: new Date('2026-11-25T08:00:00Z'), actorKind: 'admin', actorId, action: 'audit.read' };

  return auditCsvRows([{ ...line, subjectId: null, route: null, count: 3 }], new Map([[actorId, name]]));
};

describe('a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|x',
    '%x',
    ' =1',
    '\t1',
    '\r1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\uFEFF=1',
  ])('%j is guarded', (text) => expect(guardFormula(text)).toBe(`'${text}`));

  test.each(['Dr. Ana Ruiz', 'a=b', '2026-11-25', '', 'O’Hara-Lind', "'quoted"])('%j is none', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

test('every name comes back as it was, and no cell begins a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const cells = readCsv(row(name))[0] ?? [];
      expect(cells).toHaveLength(readCsv(auditCsvHead())[0]?.length ?? 0);
      expect(cells[3]).toBe(guardFormula(name));
      expect(cells.filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
