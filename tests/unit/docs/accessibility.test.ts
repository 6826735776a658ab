import { expect, test } from 'vitest';
import { falseProofs, readRows, testsIn } from './cited';

const document = 'docs/accessibility.md';
const states = ['supports', 'partly', 'not evaluated', 'does not apply'];
const rows = readRows(document)
  .filter(([criteria = '']) => /^\d\.\d\.\d/.test(criteria))
  .map(([criteria = '', what = '', state = '', why = '']) => ({ criteria: criteria.split(' '), what, state, why }));

/** The criteria of levels A and AA under each guideline of WCAG 2.2. */
const levelsAAndAA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

test('every criterion of WCAG 2.2 A and AA has one row', () => {
  const all = Object.entries(levelsAAndAA).flatMap(([guideline, numbers]) =>
    numbers.map((one) => `${guideline}.${one}`),
  );
  expect(all).toHaveLength(55);
  expect(rows.flatMap(({ criteria }) => criteria).sort()).toEqual(all.sort());
});

test('each row says its state and why, and what holds has a test', () => {
  for (const { criteria, what, state, why } of rows) {
    const name = criteria.join(' ');
    expect(states, name).toContain(state);
    expect([what, why], name).not.toContain('');
    expect(falseProofs(why), name).toEqual([]);
    if (state === 'supports' || state === 'partly') expect(testsIn(why), name).not.toEqual([]);
    if (state === 'partly' || state === 'not evaluated') expect(why, name).toMatch(/Missing: |on purpose/);
  }
});
