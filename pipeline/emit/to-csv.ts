import { columnsOf, LIST_SEPARATOR } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';

/**
 * Rows as CSV: UTF-8, line feeds, a header row, otherwise RFC 4180. An absent value and an empty list are empty cells,
 * lists are joined by ` | `, lists of free text and of objects are JSON. The cells are exact: nothing is altered for
 * spreadsheets.
 */
export function toCsv(rows: readonly object[], schema: TableSchema): string {
  return [...toCsvChunks(rows, schema)].join('');
}

/** Rows that are written at a time. */
const CHUNK = 2000;

/** The same piece by piece, for tables that are too long to be held as text. */
export function* toCsvChunks(rows: readonly object[], schema: TableSchema): Generator<string> {
  const columns = columnsOf(schema);
  yield writeCsv([columns.map(({ name }) => name)]);
  for (let start = 0; start < rows.length; start += CHUNK) {
    yield writeCsv(
      rows
        .slice(start, start + CHUNK)
        .map((row) => columns.map((column) => cellText(Reflect.get(row, column.name), column))),
    );
  }
}

/** What must stand between quotation marks; blanks at either end as well, which some readers cut off. */
const QUOTED = /[",\r\n\ufeff]|^ | $/;

/** A table of texts as CSV with line feeds; its header is the first row. */
export function writeCsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `${row.map(quote).join(',')}\n`).join('');
}

function quote(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A value as the text of a CSV cell: absent values and empty lists are empty, lists of codes are joined. */
export function cellText(value: unknown, column: Column): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (value.length === 0) return '';
  return column.cell === 'json' ? JSON.stringify(value) : value.map(String).join(LIST_SEPARATOR);
}
