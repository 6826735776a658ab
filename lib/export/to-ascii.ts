import { wrap } from './text-lines';

/** Letters that have no accent to take off, and marks, each with what stands for it. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  '¿': '?',
  '¡': '!',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '×': 'x',
  '\u00a0': ' ',
};

// Stands for a character without a letter in ASCII, until its run is counted.
const unknown = '\uffff';

/**
 * Lines of at most 80 characters in ASCII alone: accents are taken off, and words in another script are counted in their
 * place, as in "[12 letters not in ASCII]", so that nobody takes them for empty.
 */
export function toAscii(text: string): string {
  return Array.from(text.normalize('NFC'), letter)
    .join('')
    .replace(/\uffff(?:[ \uffff]*\uffff)?/g, (run) => `[${run.replaceAll(' ', '').length} letters not in ASCII]`)
    .split('\n')
    .flatMap((line) => (line.length > 80 ? again(line) : [line]))
    .join('\n');
}

function letter(character: string): string {
  if (/[\n\x20-\x7e]/.test(character)) return character;
  const bare = plain[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');

  return /^[\x20-\x7e]*$/.test(bare) ? bare : unknown;
}

/** A line that became too long, in several behind the same mark. */
function again(line: string): string[] {
  const [lead = ''] = /^ *(?:[->] )?/.exec(line) ?? [];

  return wrap(line.slice(lead.length), lead, lead.replace('-', ' '));
}
