import type { Support, Tag, TagId } from '@/lib/tagging/evaluation';

type Ranked = Pick<Tag, 'id' | 'support'>;

const order: readonly (Support | null)[] = ['strong', 'moderate', 'weak', null];

/** Strong before moderate before weak, then as the engine lists them; the base tag, without a support, comes last. */
export function rankTags<T extends Ranked>(tags: readonly T[]): T[] {
  return [...tags].sort((a, b) => order.indexOf(a.support) - order.indexOf(b.support));
}

/**
 * The place at which ranked tags name a cause: 1 is first. The base tag is named, at 1, when no other tag is above weak,
 * and otherwise not at all.
 */
export function placeOf(wanted: TagId, ranked: readonly Ranked[]): number {
  if (wanted !== 'non-specific-lbp') return ranked.findIndex(({ id }) => id === wanted) + 1 || Number.POSITIVE_INFINITY;
  const onlyWeak = ranked.every(({ support }) => support === null || support === 'weak');

  return onlyWeak ? 1 : Number.POSITIVE_INFINITY;
}
