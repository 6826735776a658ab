import { describe, expect, test } from 'vitest';
import { placeOf, rankTags } from '@/scripts/cases/rank-tags';

const base = { id: 'non-specific-lbp', support: null } as const;
const lss = { id: 'lss', support: 'moderate' } as const;
const facet = { id: 'facet-oa', support: 'weak' } as const;
const disc = { id: 'disc-degeneration', support: 'weak' } as const;

describe('tags', () => {
  test('rank by support, then as listed, the base last', () => {
    expect(rankTags([base, facet, lss, disc])).toEqual([lss, facet, disc, base]);
  });

  test('name a cause at its place, or not at all', () => {
    expect(placeOf('disc-degeneration', [lss, facet, disc, base])).toBe(3);
    expect(placeOf('axspa', [lss, base])).toBe(Number.POSITIVE_INFINITY);
  });

  test('name non-specific pain when nothing is above weak', () => {
    expect(placeOf('non-specific-lbp', [base])).toBe(1);
    expect(placeOf('non-specific-lbp', [facet, disc, base])).toBe(1);
    expect(placeOf('non-specific-lbp', [lss, base])).toBe(Number.POSITIVE_INFINITY);
  });
});
