import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { readAnswers } from './read-answers';

/** Input that cannot be scored: one line for the person who gave it. */
export class BadInput extends Error {}

/** One JSON object, or JSON Lines with one object a line; every one of them is checked before any is scored. */
export function readInput(input: string): ScoredAnswers[] {
  const text = input.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new BadInput('no answers: the input is empty');
  const whole = parse(text);
  if (whole !== notJson) return [read(whole, '')];

  const lines = text.split(/\r?\n/).map((line, index) => ({ line, where: `line ${index + 1}: ` }));

  return lines.filter(({ line }) => line.trim() !== '').map(({ line, where }) => read(parse(line), where));
}

const notJson = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function read(value: unknown, where: string): ScoredAnswers {
  if (value === notJson) throw new BadInput(`${where}not JSON`);
  const reading = readAnswers(value);
  if ('problem' in reading) throw new BadInput(`${where}${reading.problem}`);

  return reading.answers;
}
