/**
 * A text cut to about so many characters, between words where it can be, and whether anything was cut. Characters are
 * whole ones, so that no letter loses its accent.
 */
export function shortened(text: string, most: number): Readonly<{ text: string; cut: boolean }> {
  // No text has more whole characters than code units.
  if (text.length <= most) return { text, cut: false };
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  if (characters.length <= most) return { text, cut: false };
  const begin = characters.slice(0, most).join('');
  const words = begin.replace(/\s\S*$/, '');

  return { text: words.trimEnd() === '' ? begin : words.trimEnd(), cut: true };
}
