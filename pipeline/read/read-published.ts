import Papa from 'papaparse';
import { columnsOf } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';
import { readCell } from './read-csv.ts';

/**
 * The rows of a published table, which may be of another version of the data: a column that it lacks is blank, a column that
 * the schema does not name is passed over.
 */
export function readPublished(text: string, schema: TableSchema): object[] {
  const [header = [], ...records] = Papa.parse<string[]>(text, {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  const position = new Map(header.map((name, index) => [name, index]));
  const cells = columnsOf(schema).map((column) => ({ column, at: position.get(column.name) }));
  return records.map((record) =>
    Object.fromEntries(
      cells.map(({ column, at }) => [
        column.name,
        at === undefined ? blankOf(column) : readCell(record[at] ?? '', column),
      ]),
    ),
  );
}

/** The same for a row that was published as a line of JSON. */
export function completeRow(row: object, schema: TableSchema): object {
  const missing = columnsOf(schema).filter(({ name }) => !(name in row));
  if (missing.length === 0) return row;
  return { ...row, ...Object.fromEntries(missing.map((column) => [column.name, blankOf(column)])) };
}

/** What stands in a column of which nothing is known. */
function blankOf({ cell }: Column): unknown {
  if (cell === 'boolean') return false;
  return cell === 'list' || cell === 'json' ? [] : null;
}
