import { nameTurningMarks } from '../intake/turning-marks';

const width = 80;

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;
const plain: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
};

/** Our own words with typewriter punctuation, which every record system keeps. */
export function plainPunctuation(text: string): string {
  return text.replace(/[–—−’“”×]/g, (mark) => plain[mark] ?? mark);
}

const visible = (text: string) => nameTurningMarks(text).replaceAll('\t', '    ');

/** One paragraph in lines of at most 80 characters: `first` before the first line, `rest` before the others. */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of visible(text)
    .split(/\s+/)
    .flatMap((long) => pieces(long, width - first.length))) {
    const lead = lines.length === 0 ? first : rest;
    const joined = line === lead ? line + word : `${line} ${word}`;
    if (length(joined) <= width || line === lead) line = joined;
    else {
      lines.push(line);
      line = rest + word;
    }
  }

  return [...lines, line.trimEnd()];
}

const length = (text: string) => [...text].length;

function pieces(word: string, size: number): string[] {
  const characters = [...word];
  const count = Math.max(1, Math.ceil(characters.length / size));

  return Array.from({ length: count }, (_, index) => characters.slice(index * size, (index + 1) * size).join(''));
}

/** Someone else's words, line by line behind a mark, so that they never pass for a line of ours. */
export function quoteLines(text: string): string[] {
  return text.split(lineEnd).flatMap((line) => wrap(line, '  > ', '  > '));
}
