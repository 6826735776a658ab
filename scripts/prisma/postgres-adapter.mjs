import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

// PrismaPg has no word for "char", the type of many catalog columns. They travel as the one type no catalog has.
const charType = 18;
const uuidType = 2950;

class CatalogClient extends pg.Client {
  constructor(config) {
    super(config);
    this.connection.on('rowDescription', ({ fields }) => {
      for (const field of fields) if (field.dataTypeID === charType) field.dataTypeID = uuidType;
    });
  }
}

/** The database that the schema engine works on, and the shadow databases it makes beside it. */
export class PostgresForMigrations {
  provider = 'postgres';
  adapterName = '@prisma/adapter-pg';
  #url;

  constructor(url) {
    this.#url = url;
  }

  connect() {
    return open(this.#url);
  }

  async connectToShadowDb() {
    const name = `prisma_shadow_${randomUUID()}`;
    const admin = new pg.Client({ connectionString: this.#url });
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}"`);
    const url = new URL(this.#url);
    url.pathname = name;
    const shadow = await open(url.href);
    const dispose = async () => {
      await shadow.underlyingDriver().end();
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.end();
    };
    return Object.assign(shadow, { dispose });
  }
}

async function open(connectionString) {
  const pool = new pg.Pool({ connectionString, Client: CatalogClient, max: 2, allowExitOnIdle: true });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const readRows = adapter.queryRaw.bind(adapter);

  const queryRaw = async (query) => {
    const result = await readRows(query);
    return { ...result, columnTypes: result.columnTypes.map(asCharacter) };
  };
  // PrismaPg cuts scripts at every semicolon, function bodies too, and spreads the pieces over connections.
  const executeScript = async (script) => {
    await pool.query(script).catch((error) => adapter.onError(error));
  };
  return Object.assign(adapter, { queryRaw, executeScript });
}

function asCharacter(type) {
  return type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type;
}
