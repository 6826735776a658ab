import { isBlank, markOf, type Said, speaker } from './said';

/** More differing answers than this to one question are not kept: the patient is asked to choose first. */
const mostKept = 4;

/**
 * Takes what a page says to a question in beside what stands there: one thing or, where places differ, several. `basis`
 * is the mark of what the page had shown. Nothing that was typed in another place gives way to it.
 */
export function mergeSaid(standing: readonly Said[], said: Said, basis: string): readonly Said[] {
  const own = standing.findIndex((other) => samePage(other, said));
  if (own >= 0) return isLater(said, standing[own]) ? replace(standing, own, said) : standing;
  const mark = markOf(said);
  const same = standing.findIndex((other) => markOf(other) === mark);
  // The page says who it is, so that an earlier word of its own that arrives late is known as such.
  if (same >= 0) return replace(standing, same, said);
  if (mark === basis) return standing;
  const seen = standing.findIndex((other) => markOf(other) === basis);
  if (seen >= 0) return replace(standing, seen, said);
  if (isBlank(said) || standing.length >= mostKept) return standing;

  return [...standing.filter((other) => !isBlank(other)), said];
}

function samePage(one: Said, other: Said): boolean {
  const page = speaker(one)?.page;

  return page !== undefined && page === speaker(other)?.page;
}

function isLater(said: Said, before: Said | undefined): boolean {
  return (speaker(said)?.turn ?? 0) > ((before && speaker(before)?.turn) ?? 0);
}

/** What is now said twice, or is blank beside an answer, is no choice any more. */
function replace(standing: readonly Said[], at: number, said: Said): readonly Said[] {
  const others = standing.filter((other, index) => index !== at && markOf(other) !== markOf(said));
  if (others.length === 0) return [said];

  return isBlank(said) ? others : [...others.slice(0, at), said, ...others.slice(at)];
}
