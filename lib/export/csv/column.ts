/** A number stands as one, null is an empty cell. */
export type Cell = string | number | null;

/** One column of a file: what it is called, how its cell is made, and what the dictionary says of it. */
export type Column<Row> = Readonly<{
  name: string;
  says: string;
  /** What may stand in it: a kind of value, or each code with its words. */
  values: string;
  cell: (row: Row) => Cell;
}>;

/** Several codes in one cell. No code has a semicolon or a space in it. */
export function joined(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';');
}

/** Codes with their words, as the dictionary has them. */
export function codeList(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([code, words]) => `${code} = ${words}`)
    .join('; ');
}
