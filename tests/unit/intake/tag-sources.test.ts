import { expect, test } from 'vitest';
import { oddsSums } from '@/lib/intake/odds-sum';
import { criteriaSources, tagSources } from '@/lib/intake/tag-sources';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';

const assessments = people.map((person) => intakeOf(person).evaluation).filter((one) => one.assessed);

test('every tag and every criteria set of everybody names its sources', () => {
  for (const { tags, criteria } of assessments) {
    for (const { id } of tags) expect(tagSources(id).length, id).toBeGreaterThan(0);
    for (const id of Object.keys(criteria) as (keyof typeof criteria)[]) {
      expect(criteriaSources(id).length, id).toBeGreaterThan(0);
    }
  }
});

test('every factor of every sum names its sources', () => {
  const factors = assessments.flatMap((one) => oddsSums(one)).flatMap((sum) => sum.factors);

  expect(factors.length).toBeGreaterThan(5);
  for (const { label, sources } of factors) expect(sources.length, label).toBeGreaterThan(0);
});

test('a link leads to a secure page outside', () => {
  const links = assessments.flatMap(({ tags }) => tags.flatMap(({ id }) => tagSources(id).map(({ link }) => link)));

  for (const link of links) if (link) expect(link).toMatch(/^https:\/\/[a-z.]+\//);
});
