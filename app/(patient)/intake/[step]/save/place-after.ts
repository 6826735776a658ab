import type { StepId } from '@/lib/form/form';
import { stepAfter, stepToRevisit } from '@/lib/intake/draft';
import type { SavedStep } from '@/lib/server/drafts';
import { type Place, placePath } from '../../../paths';

type Way = Readonly<{ fromCheck: boolean }>;

/** Where a saved step leads: to what it has just opened on its own page, else onwards, or straight back to the check. */
export function placeAfter(step: StepId, { draft, opened, today }: SavedStep, { fromCheck }: Way): Place {
  if (opened.length > 0) return step;
  const next = fromCheck ? stepToRevisit(draft, today) : stepAfter(step);

  return next ?? 'check';
}

/** The same as an address; questions that have newly opened are gone to directly. */
export function addressAfter(step: StepId, saved: SavedStep, way: Way): string {
  const [first] = saved.opened;
  const address = placePath(placeAfter(step, saved, way), way);

  return first ? `${address}#${first}` : address;
}
