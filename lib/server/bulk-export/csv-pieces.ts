import 'server-only';
import { intakeColumns } from '../../export/csv/intake-csv';
import { csvHead, csvRows } from '../../export/csv/write-csv';
import type { MakePieces } from './pieces';
import { readBatch } from './rows';

/** The one file of a CSV, whose first piece begins with the names of the columns. */
export const makeCsv: MakePieces = async (tx, keyring, wanted) => {
  const { rows, last } = await readBatch(tx, keyring, wanted);
  const columns = intakeColumns(wanted.asked.timeZone);
  const text = (wanted.after === null ? csvHead(columns) : '') + csvRows(columns, rows);

  return { pieces: text ? [{ file: 'intakes.csv', rows: rows.length, text }] : [], intakes: rows.length, last };
};
