import fc from 'fast-check';

export type Body = Readonly<{ type: 'application/json' | 'application/x-www-form-urlencoded'; body: string }>;

// Words that some field somewhere understands, so that more than the first check is reached.
const likely = [
  ...['', ' ', '0', '1', '-1', '31', '12', '1980', '999999999', '1e9', 'NaN', 'true', 'null', 'yes', 'no', 'declined'],
  ...[
    'admin',
    'clinician',
    'front-desk',
    'reviewed',
    'in_review',
    'closed',
    '000000',
    'AAAA-AAAA',
    '/inbox',
    '//evil.example',
  ],
  ...['2026-02-30', '0000-01-01', '9999-12-31', 'x'.repeat(6000), 'ana@riverside.example', 'goals', 'member.signed-in'],
  ...[
    'five unlikely otters juggle',
    '\u0000',
    '\ud800',
    "'; DROP TABLE member; --",
    '../../etc/passwd',
    '%00',
    '\r\nset-cookie: a=b',
  ],
];
const text = fc.oneof(
  fc.constantFrom(...likely),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.uuid(),
  fc.emailAddress(),
);

/** Anything that a client could send to a door whose page posts these fields, from nonsense to nearly right. */
export function bodies(fields: readonly string[]): fc.Arbitrary<Body> {
  const some = fc
    .subarray([...fields], { maxLength: Math.min(fields.length, 10) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((field) => [field, text]))));
  const name = fc.oneof(
    { weight: fields.length > 0 ? 6 : 0, arbitrary: fc.constantFrom(...fields, 'x') },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'clinicId', 'id', 'role', '$ne') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const texts = fc.oneof(text, fc.array(text, { maxLength: 3 }));
  const json = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.dictionary(name, texts).map((value) => JSON.stringify(value)),
    some.map((value) => JSON.stringify(value)),
    fc.dictionary(name, fc.oneof(text, fc.jsonValue({ maxDepth: 2 }))).map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary' }),
  );
  const form = fc.oneof(
    fc.array(fc.tuple(name, text), { maxLength: 8 }).map((pairs) => new URLSearchParams(pairs).toString()),
    some.map((value) => new URLSearchParams(value).toString()),
    fc.string({ unit: 'binary' }),
  );

  return fc.oneof(
    json.map((body) => ({ type: 'application/json' as const, body })),
    form.map((body) => ({ type: 'application/x-www-form-urlencoded' as const, body })),
  );
}
