import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { BadInput, readInput } from './tagging/read-input';
import { toOutput } from './tagging/to-output';

async function readSource(source: string): Promise<string> {
  if (source === '-') return text(process.stdin);
  try {
    return await readFile(source, 'utf8');
  } catch (error) {
    throw new BadInput(`${source}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

async function printLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

async function main([source, ...rest]: readonly string[]): Promise<void> {
  if (!source || rest.length > 0)
    throw new BadInput('usage: npm run -s tag -- <file of answers, or - for standard input>');
  for (const answers of readInput(await readSource(source))) await printLine(toOutput(explainAnswers(answers)));
}

// A reader that stops early, such as `head`, is not a failure.
process.stdout.on('error', () => process.exit(0));

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  // Ids come from the input and may hold anything; the message is one line all the same.
  console.error(error.message.replace(/\p{Cc}+/gu, ' '));
  process.exitCode = 2;
}
