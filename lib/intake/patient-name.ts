import { isStorableText } from '../form/answers';

export const maxNameLength = 200;
export const maxRecordNumberLength = 100;

// Line ends, and marks that turn the direction of text around and so make a name read as another.
const misleading = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** A name or a record number as typed, tidied; null if it is empty, too long or not one readable line. */
export function toOneLine(typed: string, maxLength: number): string | null {
  const text = typed.trim().normalize('NFC');
  if (text === '' || text.length > maxLength) return null;

  return isStorableText(text) && !misleading.test(text) ? text : null;
}
