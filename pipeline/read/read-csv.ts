import Papa from 'papaparse';
import { columnsOf, LIST_SEPARATOR } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';

/** A row as the schema's types have it, not yet checked against the schema, with its line in the file. */
export interface CsvRow {
  line: number;
  value: Record<string, unknown>;
}

/**
 * Reads a CSV text (RFC 4180, header row, comma) as rows of a schema: an empty cell is null or an empty list, lists
 * are split at ` | `, numbers and booleans are converted. A cell that cannot be converted stays text, so that the
 * schema reports it. Reports malformed CSV and missing or unknown columns under the name `source`.
 */
export function readCsv(text: string, schema: TableSchema, source: string): Outcome<CsvRow[]> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
  });
  const starts = lineNumbers(parsed.data);
  const filled = parsed.data
    .map((record, index) => ({ record, line: starts[index] ?? 0 }))
    .filter(({ record }) => record.length > 1 || record[0] !== '');
  const [header = [], ...records] = filled.map(({ record }) => record);
  const [, ...lines] = filled.map(({ line }) => line);
  const diagnostics = [
    ...parsed.errors.map((error) => syntaxError(source, starts[error.row ?? 0], error.message)),
    ...checkHeader(header, schema, source),
    ...checkWidths(records, header, lines, source),
  ];
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const columns = columnsOf(schema);
  const position = new Map(header.map((name, index) => [name, index]));
  const rows = records.map((record, index) => ({
    line: lines[index] ?? 0,
    value: Object.fromEntries(
      columns.map((column) => [
        column.name,
        readCell(record[position.get(column.name) ?? -1] ?? '', column),
      ]),
    ),
  }));
  return { value: rows, diagnostics };
}

/** The value of one CSV cell by the type of its column. */
export function readCell(text: string, column: Column): unknown {
  if (column.cell === 'list')
    return text === '' ? [] : text.split(LIST_SEPARATOR).map(listItem(column));
  if (text === '') return column.cell === 'json' ? [] : null;
  switch (column.cell) {
    case 'integer':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'json':
      return parseJson(text);
    case 'string':
      return text;
  }
}

function listItem(column: Column): (item: string) => unknown {
  return column.schema.items?.type === 'integer' ? Number : (item) => item;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function syntaxError(source: string, line: number | undefined, message: string): Diagnostic {
  return diagnostic('input/syntax', { source, line }, `${message}. Repair this CSV file.`);
}

function checkWidths(records: string[][], header: string[], lines: number[], source: string) {
  return records.flatMap((record, index) => {
    if (record.length === header.length) return [];
    const message = `The row has ${record.length} cells, the header ${header.length}; quote a cell that holds a comma`;
    return [syntaxError(source, lines[index], message)];
  });
}

function checkHeader(header: string[], schema: TableSchema, source: string) {
  const expected = Object.keys(schema.properties);
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const at = { source, line: 1 };
  return [
    ...missing.map((name) =>
      diagnostic('input/column', at, `The column "${name}" is missing. Add it to the header row.`),
    ),
    ...unknown.map((name) =>
      diagnostic(
        'input/column',
        at,
        `The column "${name}" is unknown. The columns are: ${expected.join(', ')}.`,
      ),
    ),
  ];
}

/** The line on which each record starts, the header and empty lines included; a quoted cell may hold line breaks. */
function lineNumbers(records: string[][]): number[] {
  const height = (record: string[]) =>
    1 + record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
  let line = 1;
  return records.map((record) => {
    const start = line;
    line += height(record);
    return start;
  });
}
