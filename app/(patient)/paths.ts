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

/** A step's page at what was answered in several places. */
export function contestPath(step: StepId, way: Way): string {
  return `${placePath(step, way)}#contests`;
}

export function savePath(step: StepId, { fromCheck }: Way): string {
  return `/intake/${step}/save${fromCheck ? '?from=check' : ''}`;
}

/** The safety page, which leads on to the place given. */
export function urgentPath(place: Place, { fromCheck }: Way): string {
  return `/intake/urgent?from=${place}${fromCheck && place !== 'check' ? '&then=check' : ''}`;
}

export function readPlace(text: string | string[] | undefined): Place | undefined {
  return text === 'check' ? 'check' : findStep(String(text))?.id;
}
