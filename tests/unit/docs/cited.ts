import { existsSync, readFileSync } from 'node:fs';

const isFile = (span: string) => /^[\w.()[\]/-]+\.(ts|tsx|json|md|sql|txt|yml)$/.test(span) || span === 'Dockerfile';

/** The cells of every row of every table in a document, heads and rules left out. */
export function readRows(document: string): string[][] {
  const lines = readFileSync(document, 'utf8').split('\n');

  return lines
    .filter((line, at) => line.startsWith('| ') && !isRule(lines[at + 1]))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

const isRule = (line = '') => /^\|[ :|-]+\|$/.test(line);

/**
 * What is wrong with the proofs that a text names between back-ticks: a file, then what stands in it, which is a test's
 * title or a document's heading.
 */
export function falseProofs(text: string): string[] {
  let file: string | undefined;
  const wrong: string[] = [];
  for (const [, span = ''] of text.matchAll(/`([^`]+)`/g)) {
    if (isFile(span)) {
      file = existsSync(span) ? span : undefined;
      if (!file) wrong.push(`there is no ${span}`);
    } else if (file && !holds(file, span)) wrong.push(`${file} has no “${span}”`);
  }

  return wrong;
}

function holds(file: string, title: string): boolean {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.md')) return content.split('\n').some((line) => line.replace(/^#+ /, '') === title);

  return ["'", '`', '"'].some((quote) => content.includes(quote + title + quote));
}

/** The files that a text names between back-ticks, and that are not there. */
export function missingFiles(text: string): string[] {
  const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

  return spans.filter((span) => isFile(span) && !existsSync(span));
}

/** The tests that a text names. */
export function testsIn(text: string): string[] {
  return text.match(/(?<=`)tests\/[^`]+\.ts(?=`)/g) ?? [];
}
