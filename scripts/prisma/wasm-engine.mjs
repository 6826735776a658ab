import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

// Where the engine leaves the reason before it panics; without it the panic itself fails, wordless.
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (reason) => process.stderr.write(`${reason}\n`) };

/** Prisma's schema engine as WebAssembly, working on the database behind the adapter factory. */
export async function loadEngine(factory, schemaPaths) {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'));
  const module = new WebAssembly.Module(readFileSync(fileURLToPath(file)));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();

  const datamodels = schemaPaths.map((path) => [path, readFileSync(path, 'utf8')]);
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  return glue.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}
