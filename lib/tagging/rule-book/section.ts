/** A table of the rule book: every row has a cell for each column. */
export type RuleTable = Readonly<{
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}>;

/** A chapter of the rule book, for a page or a file to set. */
export type RuleSection = Readonly<{
  id: string;
  title: string;
  text: readonly string[];
  tables: readonly RuleTable[];
}>;
