import { hashOf, type Line, noHash } from './line';
import type { SignedHead } from './signed-head';

export type Head = Readonly<{ seq: bigint; hash: string }>;

type Claims = Readonly<{
  /** How long the database says that the chain is; null if it says nothing. */
  head: Head | null;
  /** What was signed and copied out before, in any order. */
  signed: readonly SignedHead[];
}>;

export type Checked = Readonly<{ ok: true; head: Head }> | Readonly<{ ok: false; problem: string }>;

/** Follows a clinic's chain from its first line to its last, holding one line at a time, and names the first bad one. */
export async function checkChain(clinicId: string, lines: AsyncIterable<Line>, claims: Claims): Promise<Checked> {
  const ends = new Set(claims.signed.map(({ seq }) => seq));
  let last: Head = { seq: 0n, hash: noHash };
  for await (const line of lines) {
    const signed = ends.has(line.seq) ? claims.signed.filter(({ seq }) => seq === line.seq) : [];
    const problem = wrongWith(clinicId, line, last) ?? notAsSigned(line, signed);
    if (problem) return { ok: false, problem };
    last = line;
  }
  const problem = wrongEnd(last, claims);

  return problem ? { ok: false, problem } : { ok: true, head: { seq: last.seq, hash: last.hash } };
}

function wrongWith(clinicId: string, line: Line, before: Head): string | undefined {
  const expected = before.seq + 1n;
  if (line.seq > expected) return `line ${expected} is missing`;
  if (line.seq < expected) return `line ${line.seq} stands there more than once`;
  if (hashOf(clinicId, line) === line.hash) {
    return line.prevHash === before.hash
      ? undefined
      : `line ${line.seq} does not follow from line ${before.seq}: one of the two was replaced`;
  }
  const origin = originOf(clinicId, line);

  return origin
    ? `line ${line.seq} was reordered: it was written as line ${origin}`
    : `line ${line.seq} was changed after it was written`;
}

const near = 1000n;

/** The place nearby that a moved line was written at, if nothing else of it was changed. */
function originOf(clinicId: string, line: Line): bigint | undefined {
  for (let away = 1n; away <= near; away += 1n) {
    const found = [line.seq - away, line.seq + away].find((seq) => hashOf(clinicId, line, seq) === line.hash);
    if (found !== undefined) return found;
  }

  return undefined;
}

function notAsSigned(line: Line, signed: readonly SignedHead[]): string | undefined {
  const other = signed.find(({ hash }) => hash !== line.hash);

  return (
    other && `line ${line.seq} is not the one that was signed on ${other.signedAt}: it or one before it was rewritten`
  );
}

function wrongEnd(last: Head, { head, signed }: Claims): string | undefined {
  const cut = signed.filter(({ seq }) => seq > last.seq).sort((a, b) => Number(b.seq - a.seq));
  if (cut[0]) return `the tail was cut off after line ${last.seq}: line ${cut[0].seq} was signed on ${cut[0].signedAt}`;
  if (!head) return `the head is missing: nothing says that line ${last.seq} is the last`;
  if (head.seq > last.seq) return `the tail was cut off after line ${last.seq}: the head stands at line ${head.seq}`;
  if (head.seq < last.seq) return `line ${head.seq + 1n} was added past the head`;

  return head.hash === last.hash ? undefined : `the head does not name line ${last.seq}, which is the last`;
}
