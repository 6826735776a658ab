import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { servedSources } from './served-sources';

type Pattern = Readonly<{ file: string; source: string; flags: string }>;

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  walk(parseSync(file, readFileSync(file, 'utf8')).program, ({ pattern, flags }) => {
    found.push({ file, source: pattern, flags });
  });

  return found;
}

function walk(node: unknown, take: (regex: { pattern: string; flags: string }) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) take(regex);
  for (const value of Object.values(node)) walk(value, take);
}

/** The ways in which a text can make it try again and again, by scslre: more than linear in the text's length. */
function slowWays({ source, flags }: { source: string; flags: string }): string[] {
  return analyse({ source, flags }).reports.map(({ type, exponential }) => (exponential ? 'exponential' : type));
}

/** Slower than linear, but never exponential, and only ever given so much that it does not matter. */
const bounded: Readonly<Record<string, string>> = {
  '([\\w-]{20,})\\s*$': 'a member’s link, in a body of at most 4 KiB',
  '^-+|-+$': 'a clinic’s name as an address, at most 60 characters',
};

test('the analysis sees what is slow', () => {
  expect(slowWays(/^(a+)+$/)).toEqual(['exponential']);
  expect(slowWays(/\s+$/)).toEqual(['Move']);
  expect(slowWays(/^\d{1,9}$/)).toEqual([]);
});

test('no regular expression of ours can be made to run for long', () => {
  const patterns = servedSources.flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(20);
  const slow = patterns.filter((pattern) => {
    const ways = slowWays(pattern);
    return ways.includes('exponential') || (ways.length > 0 && !bounded[pattern.source]);
  });
  expect(slow.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
});
