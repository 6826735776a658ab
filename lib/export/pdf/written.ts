import { directionOf, type Language } from '../../form/language';
import { shortened } from '../../intake/shortened';
import { nameTurningMarks } from '../../intake/turning-marks';

/** A text that somebody wrote, with the language it is in and the side from which it is read. */
export type Written = Readonly<{ text: string; lang: Language; dir: 'ltr' | 'rtl'; cut: boolean }>;

/** A text in a language; where its first letter is of the other direction, it is read from there. */
export function written(text: string, lang: Language, most = Number.POSITIVE_INFINITY): Written {
  const short = shortened(nameTurningMarks(text), most);
  const first = /\p{L}/u.exec(short.text)?.[0];
  const dir = first === undefined ? directionOf(lang) : /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';

  return { ...short, lang, dir };
}

/** A text of one line, cut to so many characters and then ended with an ellipsis. */
export function inShort(text: string, most: number): string {
  const short = shortened(nameTurningMarks(text), most);

  return short.cut ? `${short.text}…` : short.text;
}

/** How many of a list are not told: " and 3 more", or nothing. */
export const andMore = (count: number) => (count > 0 ? ` and ${count} more` : '');
