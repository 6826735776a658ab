import { expect, test } from 'vitest';
import type { Urgency } from '@/lib/tagging/evaluation';
import { measuresOf } from '@/scripts/cases/measures';
import { readCases } from '@/scripts/cases/read-cases';
import { readings } from '@/scripts/cases/readings';
import { report } from '@/scripts/cases/report';
import type { ScoredCase } from '@/scripts/cases/score-case';

const cases = readCases();

test.each(readings)('the report has a row for each case: $name', (reading) => {
  const text = report(cases, reading);
  for (const { id } of cases) expect(text).toMatch(new RegExp(`^${id} `, 'm'));
  expect(text).toMatch(/^sensitivity, emergency +\d+\/6 /m);
  expect(text).toMatch(/^sensitivity, urgent or higher +\d+\/15 /m);
  expect(text).toMatch(/^top-1, label itself +\d+\/23 /m);
});

const [example] = cases;
if (!example) throw new Error('There are no cases.');

function scored(published: Urgency, urgency: Urgency, rest: Partial<ScoredCase>): ScoredCase {
  return {
    published: { ...example, urgency: published } as ScoredCase['published'],
    urgency,
    rules: [],
    tags: [],
    place: null,
    byAccepted: false,
    triage: 'same',
    ...rest,
  };
}

test('shares are of the cases they can be asked of', () => {
  const shares = measuresOf([
    scored('emergency', 'urgent', { triage: 'under' }),
    scored('emergency', 'emergency', {}),
    scored('urgent', 'routine', { triage: 'under', place: Number.POSITIVE_INFINITY }),
    scored('routine', 'soon', { triage: 'over', place: 1, byAccepted: true }),
    scored('soon', 'soon', { place: 3 }),
  ]);
  expect(shares.map(({ name, hits, of }) => [name, hits, of])).toEqual([
    ['top-1, label or accepted', 1, 3],
    ['top-1, label itself', 0, 3],
    ['top-3, label or accepted', 2, 3],
    ['sensitivity, emergency', 1, 2],
    ['sensitivity, urgent or higher', 2, 3],
    ['over-triage', 1, 5],
    ['under-triage', 2, 5],
  ]);
});
