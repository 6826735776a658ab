import type { StepId } from '@/lib/form/form';
import type { Fields } from '@/lib/form/read-answer';
import { stepAfter, stepToRevisit } from '@/lib/intake/draft';
import type { SavedStep } from '@/lib/server/draft/drafts';
import { type Place, placePath } from '../../../paths';

type Way = Readonly<{ fromCheck: boolean }>;

/** Where a saved step leads: to what it has just opened or is to be asked about on its own page, else onwards, or straight back to the check. */
export function placeAfter(step: StepId, { draft, opened, asksAgain, today }: SavedStep, { fromCheck }: Way): Place {
  if (opened.length > 0 || asksAgain) return step;
  const next = fromCheck ? stepToRevisit(draft, today) : stepAfter(step);

  return next ?? 'check';
}

/** The same as an address: at the question that has newly opened, or at the part of the check one came from. */
export function addressAfter(step: StepId, saved: SavedStep, way: Way): string {
  const [first] = saved.opened;
  const place = placeAfter(step, saved, way);
  const address = placePath(place, way);
  if (first) return `${address}#${first}`;
  if (saved.asksAgain) return `${address}#both-right`;

  return way.fromCheck && place === 'check' ? `${address}#${step}` : address;
}

/** Where a choice between answers was made: on the step, whose page says what it showed, or at the check of all answers. */
export function placeOfChoice(step: StepId, { keep, shown }: Fields): Place {
  return keep && !shown ? 'check' : step;
}
