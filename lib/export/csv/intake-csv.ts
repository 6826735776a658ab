import { answerColumns } from './answer-columns';
import type { Column } from './column';
import type { IntakeRow } from './intake-row';
import { findingColumns, whoAndWhen } from './record-columns';
import { csvHead, csvRows } from './write-csv';

/** The columns of the bulk file of a clinic in this time zone: one row is one intake. */
export function intakeColumns(timeZone: string): Column<IntakeRow>[] {
  return [...whoAndWhen(timeZone), ...findingColumns, ...answerColumns];
}

const dictionary: readonly Column<Column<IntakeRow>>[] = [
  { name: 'column', says: '', values: '', cell: ({ name }) => name },
  { name: 'what it is', says: '', values: '', cell: ({ says }) => says },
  { name: 'what may stand in it', says: '', values: '', cell: ({ values }) => values },
];

/** What each column of that file is, as a file beside it. Holds nothing of any patient. */
export function csvDictionary(timeZone: string): string {
  return csvHead(dictionary) + csvRows(dictionary, intakeColumns(timeZone));
}
