import { isStorableText } from '../form/answers';

export const maxNameLength = 200;
export const maxRecordNumberLength = 100;

// Line ends, and marks one cannot see, which make a name read as another; joiners are part of some scripts.
const misleading = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
// Joiners alone, and the Hangul filler, look like nothing at all.
const visible = /[^\s\p{Cf}\u3164\u115f\u1160\uffa0]/u;

/** A name or a record number as typed, tidied; null if it is empty, too long or not one readable line. */
export function toOneLine(typed: string, maxLength: number): string | null {
  const text = typed.trim().normalize('NFC');
  if (text === '' || text.length > maxLength) return null;

  return isStorableText(text) && !misleading.test(text) && visible.test(text) ? text : null;
}
