/**
 * Eight characters of an id, for a telephone call about it; an intake's are the code on the patient's receipt. The end of
 * an id is its random part.
 */
export function referenceOf(id: string): string {
  return id
    .slice(-8)
    .toUpperCase()
    .replace(/^(....)/, '$1-');
}
