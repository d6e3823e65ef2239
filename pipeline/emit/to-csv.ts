import Papa from 'papaparse';
import { columnsOf, LIST_SEPARATOR } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';

/**
 * Rows as CSV: UTF-8, line feeds, a header row, otherwise RFC 4180. An absent value and an empty list are empty cells,
 * lists are joined by ` | `, lists of free text and of objects are JSON. The cells are exact: nothing is altered for
 * spreadsheets.
 */
export function toCsv(rows: readonly object[], schema: TableSchema): string {
  const columns = columnsOf(schema);
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => writeCell(values.get(column.name), column));
  });
  return writeCsv(
    columns.map(({ name }) => name),
    cells,
  );
}

/** A table of texts as CSV with line feeds. */
export function writeCsv(header: readonly string[], cells: readonly (readonly string[])[]): string {
  return `${Papa.unparse([[...header], ...cells.map((row) => [...row])], { newline: '\n' })}\n`;
}

function writeCell(value: unknown, column: Column): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (value.length === 0) return '';
  return column.cell === 'json' ? JSON.stringify(value) : value.map(String).join(LIST_SEPARATOR);
}
