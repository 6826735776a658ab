#!/usr/bin/env node
// Stands in for the binary that Prisma would download: the same protocol, over the WebAssembly engine from npm.
import { runDatabaseCommand } from './database-commands.mjs';
import { answerRequests } from './requests.mjs';

const words = process.argv.slice(2);
const valuesOf = (flag) => words.filter((_, index) => words[index - 1] === flag);
const url = JSON.parse(valuesOf('--datasource').at(-1) ?? '{}').url;

if (words.includes('--version')) {
  process.stdout.write('schema-engine-cli wasm\n');
} else if (words.includes('cli')) {
  process.exitCode = (await runDatabaseCommand(valuesOf('cli')[0], url)) ? 0 : 1;
} else {
  await answerRequests({ url, schemaPaths: valuesOf('--datamodels') });
}
