import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswers } from '../tagging/read-answers';
import { type PublishedCase, publishedCaseSchema } from './published-case';

const folder = join(import.meta.dirname, '../../tests/cases');

/** Every case of `tests/cases` in the order of their ids. A file that is not a case stops the reading by name. */
export function readCases(): PublishedCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  return files.sort().map(readCase);
}

function readCase(file: string): PublishedCase {
  const { data, error } = publishedCaseSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (error) throw new Error(`tests/cases/${file}: ${error.message}`);
  const reading = readAnswers(data.answers);
  if ('problem' in reading) throw new Error(`tests/cases/${file}: answers: ${reading.problem}`);

  return { ...data, answers: reading.answers };
}
