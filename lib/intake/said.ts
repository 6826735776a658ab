import type { Fields } from '../form/read-answer';

/**
 * What was said to one question in one place: the fields that its page shows for it, none for a blank. `by` names the
 * page that said it and counts how often that page had spoken, such as `k3x9.4`; a page without script has no name.
 */
export type Said = Readonly<{ fields: Fields; by?: string | undefined }>;

export const isBlank = ({ fields }: Said) => Object.keys(fields).length === 0;

/**
 * The mark of what was said: equal for equal fields, empty for a blank. A page posts the mark of what it showed, so that
 * it can be told what changed meanwhile. It stands only beside the answer itself, and is no secret.
 */
export function markOf({ fields }: Said): string {
  const entries = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));

  return entries.length === 0 ? '' : hash(JSON.stringify(entries));
}

/** The mark of a choice between several things said. */
export function markOfAll(said: readonly Said[]): string {
  return hash(JSON.stringify(said.map(markOf)));
}

/** Two rounds of FNV-1a from different beginnings, 64 bits in all. */
function hash(text: string): string {
  return [0x811c9dc5, 0x1b873593]
    .map((begin) => {
      let state = begin;
      for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);

      return ((state ^ (state >>> 13)) >>> 0).toString(36);
    })
    .join('-');
}

/** Which page said it, and at which of its turns. */
export function speaker({ by }: Said): Readonly<{ page: string; turn: number }> | null {
  const [, page = '', turn] = /^([a-z\d]{4,20})\.(\d{1,9})$/.exec(by ?? '') ?? [];

  return page === '' ? null : { page, turn: Number(turn) };
}
