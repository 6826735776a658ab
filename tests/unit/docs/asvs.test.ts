import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseProofs, readRows } from './cited';

type Requirement = Readonly<{ id: string; level: number }>;

const document = 'docs/security/asvs.md';
const requirements: Requirement[] = JSON.parse(readFileSync('docs/security/asvs-ids.json', 'utf8'));
const states = ['holds', 'does not apply', 'open'];

const table = readRows(document);
const rows = table
  .filter(([id = '']) => /^\d+(\.\d+\.\d+)?$/.test(id))
  .map(([id = '', level = '', words = '', state = '', reason = '']) => ({ id, level, words, state, reason }));

/** A row of a whole chapter stands for each of its requirements. */
const idsOf = ({ id }: { id: string }) =>
  id.includes('.') ? [id] : requirements.map((one) => one.id).filter((one) => one.startsWith(`${id}.`));
const count = (state: string, chapter = '') =>
  rows.filter((row) => row.state === state && `${row.id}.`.startsWith(chapter)).flatMap(idsOf).length;

test('the list has all of levels 1 and 2, and what we picked of level 3', () => {
  const ofLevel = (level: number) => requirements.filter((one) => one.level === level).length;
  expect([ofLevel(1), ofLevel(2), ofLevel(3)]).toEqual([70, 183, 14]);
});

test('every requirement has one row, and no row is of anything else', () => {
  expect(rows.flatMap(idsOf)).toEqual(requirements.map(({ id }) => id));
});

test('each row says its level, its state, and why', () => {
  for (const { id, level, words, state, reason } of rows) {
    const levels = requirements.filter((one) => `${one.id}.`.startsWith(`${id}.`)).map((one) => String(one.level));
    expect(levels, id).toContain(level);
    expect(states, id).toContain(state);
    expect([words, reason], id).not.toContain('');
    // What holds is shown to hold; a reason alone is for what does not apply or is open.
    if (state === 'holds') expect(reason, id).toMatch(/`(tests\/[^`]+\.ts|[^`]+\.md)` `/);
    if (state === 'open') expect(reason, id).toMatch(/^(Missing|Operator|Accepted): /);
  }
});

test('every proof that a row names is there', () => {
  const wrong = rows
    .filter(({ state }) => state === 'holds')
    .map(({ id, reason }) => [id, falseProofs(reason)] as const);
  expect(wrong.filter(([, problems]) => problems.length > 0)).toEqual([]);
});

test('a proof that is not there is found', () => {
  expect(
    falseProofs('`tests/unit/dependencies/lockfile.test.ts` `a test of nothing`; `tests/none.test.ts` `x`'),
  ).toHaveLength(2);
});

test('the count at the head agrees with the rows', () => {
  const counted = (label: string, chapter?: string) => [
    label,
    ...states.map((state) => String(count(state, chapter))),
    String(states.reduce((sum, state) => sum + count(state, chapter), 0)),
  ];
  const head = table.filter(([label = '']) => /^(V\d+ .+|\*\*All\*\*)$/.test(label));
  const chapters = [...new Set(requirements.map(({ id }) => id.split('.')[0]))];

  expect(head.map(([label = '']) => label.split(' ')[0])).toEqual([...chapters.map((id) => `V${id}`), '**All**']);
  for (const line of head) {
    const [label = ''] = line;
    const chapter = /^V(\d+)/.exec(label)?.[1];
    expect(line).toEqual(counted(label, chapter && `${chapter}.`));
  }
});
