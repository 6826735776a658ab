import type { StepId } from '@/lib/form/form';
import { findStep } from '@/lib/form/read-step';

/** Where a page is to be gone on with: a step, or the check of all answers. */
export type Place = StepId | 'check';

type Way = Readonly<{
  /** The patient came from checking the answers, and goes straight back there. */
  fromCheck: boolean;
}>;

export function placePath(place: Place, { fromCheck }: Way = { fromCheck: false }): string {
  return place === 'check' || !fromCheck ? `/intake/${place}` : `/intake/${place}?from=check`;
}

export function problemPath(step: StepId, { fromCheck }: Way): string {
  return `/intake/${step}?problem=1${fromCheck ? '&from=check' : ''}#problems`;
}

/** A saved step's page once more, to ask whether its answers fit the others. */
export function doubtsPath(step: StepId, { fromCheck }: Way): string {
  return `/intake/${step}?doubts=1${fromCheck ? '&from=check' : ''}#doubts`;
}

/** `asked` counts the doubts that this page has asked about already. */
export function savePath(step: StepId, { fromCheck, asked }: Way & { asked: number }): string {
  const query = new URLSearchParams({
    ...(fromCheck && { from: 'check' }),
    ...(asked > 0 && { asked: String(asked) }),
  });

  return `/intake/${step}/save${query.size > 0 ? `?${query}` : ''}`;
}

/** The safety page, which leads on to the place given. */
export function urgentPath(place: Place, { fromCheck }: Way): string {
  return `/intake/urgent?from=${place}${fromCheck && place !== 'check' ? '&then=check' : ''}`;
}

export function readPlace(text: string | string[] | undefined): Place | undefined {
  return text === 'check' ? 'check' : findStep(String(text))?.id;
}
