import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sealedColumns } from '@/lib/server/vault/sealed-columns';

const text = readFileSync('docs/data-protection.md', 'utf8');
const forms = ['sealed', 'wrapped', 'index', 'hash', 'clear'];

/** The columns of each table as prisma/schema.prisma has them. */
function readSchema(): Map<string, string[]> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  const models = [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)];
  const names = new Set(models.map(([, name]) => name));

  return new Map(models.map(([, , body = '']) => [/@@map\("(\w+)"\)/.exec(body)?.[1] ?? '', columnsOf(body, names)]));
}

function columnsOf(body: string, models: ReadonlySet<string | undefined>): string[] {
  const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)(?:\[\]|\?)?(.*)$/gm)];

  return fields
    .filter(([, , type]) => !models.has(type))
    .map(([, field = '', , rest = '']) => /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field);
}

/** The rows of the document: a table's section, then columns, why, how long, who, in which form. */
function readDocument(): Map<string, string[][]> {
  const [, stored = ''] = /^## What is stored\n(.*?)^## /ms.exec(text) ?? [];
  const sections = stored.split(/^### /m).slice(1);

  return new Map(
    sections.map((section) => {
      const rows = section.split('\n').filter((line) => line.startsWith('| `'));
      const [, name = ''] = /^`(\w+)`/.exec(section) ?? [];
      return [name, rows.map((row) => row.slice(2, -2).split(' | '))];
    }),
  );
}

const schema = readSchema();
const described = readDocument();

test('every table is described, and none that is not there', () => {
  expect(schema.size).toBeGreaterThan(10);
  expect([...described.keys()].sort()).toEqual([...schema.keys()].sort());
});

test.each([...schema])('every column of %s is described, once', (table, columns) => {
  const named = (described.get(table) ?? []).flatMap(([cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  );
  expect(named.sort()).toEqual([...columns].sort());
});

test.each([...described])('each row of %s says what for, how long, who sees it and in which form', (_, rows) => {
  expect(rows.length).toBeGreaterThan(0);
  for (const [columns, purpose, term, readers, form = ''] of rows) {
    for (const cell of [purpose, term, readers]) expect(cell, columns).toMatch(/\w/);
    expect(forms, columns).toContain(form);
  }
});

test('what is called sealed is what the vault seals', () => {
  const sealed = [...described].flatMap(([table, rows]) =>
    rows.filter(([, , , , form]) => form === 'sealed').map(([columns]) => `${table}.${columns?.replaceAll('`', '')}`),
  );
  expect(sealed.sort()).toEqual(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort());
});

test('nothing claims a certificate that nobody gave', () => {
  const documents = ['README.md', 'SECURITY.md', 'docs/data-protection.md', 'docs/running.md', 'docs/security/asvs.md'];
  for (const file of [...documents, 'messages/patient/en.json', 'messages/clinic/en.json']) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/(HIPAA|GDPR|ASVS)[- ](compliant|certified)/i);
  }
});
