import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvDictionary, intakeColumns } from '@/lib/export/csv/intake-csv';
import type { IntakeRow } from '@/lib/export/csv/intake-row';
import { localTime } from '@/lib/export/csv/local-time';
import { csvHead, csvRows } from '@/lib/export/csv/write-csv';
import { guardFormula } from '@/lib/export/guard-formula';
import { type QuestionId, questionIds, questions } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import { people } from '@/tests/people/people';
import { readCsv } from '../read-csv';
import { blank } from './intake-row';

const zone = 'America/Chicago';
const columns = intakeColumns(zone);
const names = columns.map(({ name }) => name);

/** The cells of one intake by their columns, read back by a reader that knows nothing of the writer. */
function cellsOf(row: IntakeRow): Record<string, string> {
  const [cells = []] = readCsv(csvRows(columns, [row]));
  expect(cells).toHaveLength(names.length);

  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}

describe('the columns', () => {
  test('are named once each, by the questions as they stand, and each is in the dictionary', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const id of questionIds) {
      const question: Question = questions[id];
      const inParts = question.kind === 'group' ? question.parts : question.kind === 'matrix' ? question.rows : null;
      const own = inParts ? Object.keys(inParts).map((part) => `${id}.${part}`) : [id];
      expect(names).toEqual(expect.arrayContaining([...own, `${id}.state`]));
    }
    const [, ...entries] = readCsv(csvDictionary(zone).slice(1));
    expect(entries.map(([name]) => name)).toEqual(names);
    expect(entries.filter(([, says, values]) => !says || !values)).toEqual([]);
  });

  test('name the clinic’s zone where a time is local', () => {
    expect(names).toContain('received [America/Chicago]');
    expect(intakeColumns('Asia/Tokyo').map(({ name }) => name)).toContain('received [Asia/Tokyo]');
  });
});

describe('a question', () => {
  const id = 'am-stiff' satisfies QuestionId;

  test('that is unanswered, unsure, declined or not asked never looks like another', () => {
    const stateOf = (row: Partial<IntakeRow>) => cellsOf({ ...blank, ...row })[`${id}.state`];
    expect(stateOf({})).toBe('unanswered');
    expect(stateOf({ answers: { [id]: 'unsure' } as IntakeRow['answers'] })).toBe('unsure');
    expect(stateOf({ declined: [id] })).toBe('declined');
    expect(stateOf({ asked: [] })).toBe('not-asked');
    expect(stateOf({ asked: [], declined: [id] })).toBe('not-asked');
  });

  test('has an empty cell where there is no answer, so that nobody’s words pass for a state', () => {
    const cells = cellsOf({ ...blank, answers: { goals: 'unanswered' } });
    expect([cells.goals, cells['goals.state'], cells[id]]).toEqual(['unanswered', 'answered', '']);
  });

  test('of which everything is blank fills no cell but its state', () => {
    const cells = cellsOf(blank);
    const filled = questionIds.filter((one) => cells[one]);
    expect(filled).toEqual([]);
    expect(questionIds.map((one) => cells[`${one}.state`])).toEqual(questionIds.map(() => 'unanswered'));
  });
});

describe('everybody’s answers', () => {
  test.each(people)('$id: come back as they were given', ({ answers, declined }) => {
    const cells = cellsOf({ ...blank, answers, declined });
    for (const id of questionIds) {
      const answer: unknown = answers[id];
      if (answer === undefined) continue;
      if (Array.isArray(answer)) expect(cells[id]?.split(';').filter(Boolean)).toEqual(answer);
      else if (typeof answer === 'object' && answer !== null) {
        for (const [part, value] of Object.entries(answer)) {
          expect(cells[`${id}.${part}`]).toBe(typeof value === 'string' ? guardFormula(value) : String(value));
        }
      } else expect(cells[id]).toBe(typeof answer === 'string' ? guardFormula(answer) : String(answer));
    }
  });

  test('stand as numbers where they are numbers', () => {
    const line = csvRows(columns, [{ ...blank, age: 41, answers: { 'peg-p': 7 } }]);
    expect(line).toMatch(/,41,/);
    expect(line).toMatch(/,7,"answered"/);
  });
});

describe('whatever anybody wrote', () => {
  const hostile = {
    'a link': '=HYPERLINK("http://x","y")',
    'a command': "@SUM(1+1)*cmd|'/C calc'!A0",
    'a minus': '-1+1',
    'an end of a cell': '"; DROP TABLE',
    'an end of a row': 'two\r\nlines',
    'half an end of a row': 'a\rb',
    'the other half': 'a\nb',
    'white space before a formula': '\t=1',
    'a wide sign': '＝1',
    'turned letters': 'Zo\u202Eēd\u202C \u2067x\u2069',
    'ten thousand letters': 'x'.repeat(10_000),
    'a quote': '"',
    'a comma': ',',
  };

  test.each(Object.entries(hostile))('%s stays in its cell and is never computed', (_, text) => {
    const patient = { ...blank.patient, name: text, recordNumber: text };
    const cells = cellsOf({ ...blank, patient, answers: { goals: text } });
    for (const cell of [cells.name, cells['record-number'], cells.goals]) expect(cell).toBe(guardFormula(text));
  });

  test('is written as csv-stringify would write it, and begins no formula', () => {
    const two = [
      { name: 'text', says: '', values: '', cell: ([text]: [string, number]) => text },
      { name: 'number', says: '', values: '', cell: ([, number]: [string, number]) => number },
      { name: 'none', says: '', values: '', cell: () => null },
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.integer())), (rows) => {
        const ours = csvHead(two) + csvRows(two, rows);
        const cells = rows.map(([text, number]) => [guardFormula(text), number, null]);
        const style = { quoted_string: true, record_delimiter: 'windows', bom: true } as const;
        expect(ours).toBe(stringify([['text', 'number', 'none'], ...cells], style));
        expect(readCsv(ours.slice(1)).filter(([text = '']) => /^\s*[=+\-@|%]/.test(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a time', () => {
  test.each([
    ['2026-03-08T07:59:59Z', zone, '2026-03-08 01:59:59'],
    ['2026-03-08T08:00:00Z', zone, '2026-03-08 03:00:00'],
    ['2026-11-24T09:30:00Z', 'Pacific/Kiritimati', '2026-11-24 23:30:00'],
    ['2026-11-24T10:30:00Z', 'Pacific/Niue', '2026-11-23 23:30:00'],
    ['2026-11-24T06:00:00Z', zone, '2026-11-24 00:00:00'],
  ])('%s in %s is %s, whatever the server’s own zone', (at, timeZone, local) => {
    expect(localTime(new Date(at), timeZone)).toBe(local);
  });

  test('of the form and of the clinic never moves to another day', () => {
    const cells = cellsOf({
      ...blank,
      patient: { ...blank.patient, birthDate: '1970-01-01' },
      answers: { dob: '1970-01-02' },
    });
    expect(cells).toMatchObject({
      'birth-date': '1970-01-01',
      dob: '1970-01-02',
      'received [America/Chicago]': '2026-11-24 14:05:09',
      'received [UTC]': '2026-11-24T20:05:09.120Z',
    });
  });
});
