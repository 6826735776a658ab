import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(rows)('$id', ({ id, level, words, state, reason }) => {
  test('says its level, its state, and why', () => {
    const levels = requirements.filter((one) => `${one.id}.`.startsWith(`${id}.`)).map((one) => String(one.level));
    expect(levels).toContain(level);
    expect(states).toContain(state);
    expect(words).not.toBe('');
    expect(reason).not.toBe('');
    // What holds is shown to hold; a reason alone is for what does not apply or is open.
    if (state === 'holds') expect(reason).toMatch(/`(tests\/[^`]+\.ts|[^`]+\.md)` `/);
  });

  test('names proofs that are there', () => {
    expect(falseProofs(state === 'holds' ? reason : '')).toEqual([]);
  });
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
