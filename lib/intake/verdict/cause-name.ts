import { causes } from '../../tagging/causes/causes';
import type { TagId } from '../../tagging/evaluation';
import { patternName } from '../pattern-name';

/** Every cause there is, in the order tags are listed. */
export const tagIds: readonly TagId[] = causes.map(({ id }) => id);

/** What a tag is called in lists: "Lumbar spinal stenosis". */
export function causeName(tag: TagId): string {
  return patternName(causes.find(({ id }) => id === tag)?.name ?? tag);
}
