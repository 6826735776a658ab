import type { QuestionId } from './form';
import { gatesOf } from './reachability';

/**
 * True while a question waits for another one on its own page, which is neither answered nor declined yet. Once the
 * page was saved nothing waits any more: a blank has then been left on purpose.
 */
export function isHeldBack(id: QuestionId, onPage: readonly string[], settled: ReadonlySet<string>): boolean {
  return gatesOf(id).some((gate) => onPage.includes(gate) && !settled.has(gate));
}

/** Every question that this one hangs on, near or far. */
export function allGatesOf(id: QuestionId): QuestionId[] {
  return gatesOf(id).flatMap((gate) => [gate, ...allGatesOf(gate)]);
}
