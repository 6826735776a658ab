import { createInterface } from 'node:readline';
import { PostgresForMigrations } from './postgres-adapter.mjs';
import { loadEngine } from './wasm-engine.mjs';

/** Answers the Prisma CLI's requests, one JSON-RPC message a line, in their order, until it closes the pipe. */
export async function answerRequests({ url, schemaPaths }) {
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue;
    try {
      engine ??= await loadEngine(new PostgresForMigrations(url), schemaPaths);
      send({ id, result: await answer(engine, method, params) });
    } catch (error) {
      send({ id, error: failure(error) });
    }
  }
}

async function answer(engine, method, params) {
  switch (method) {
    case 'getDatabaseVersion':
      return engine.version(params ?? null);
    case 'createDatabase':
      return { databaseName: '' };
    case 'evaluateDataLoss':
    case 'createMigration':
      // Both read a shadow schema that only a diagnosis of the very same migrations leaves behind.
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters ?? noFilters });
      break;
    case 'diff': {
      const { exitCode, stdout } = await engine.diff(params);
      if (stdout) send({ id: printRequestId, method: 'print', params: { content: stdout.replace(/\n$/, '') } });
      return { exitCode, stdout: null };
    }
  }
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no ${method}.`);
  return (await engine[method](params)) ?? {};
}

const noFilters = { externalTables: [], externalEnums: [] };
const printRequestId = 9_000_000;

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function failure({ message, meta, code }) {
  const data = { is_panic: false, message, meta: meta ?? {}, error_code: code ?? null, backtrace: null };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}
