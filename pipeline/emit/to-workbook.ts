import writeExcelFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { columnsOf } from '../../schemas/table-schema.ts';
import type { Column } from '../../schemas/table-schema.ts';
import type { PublishedTable } from './published-table.ts';
import { repackZip } from './repack-zip.ts';
import { cellText } from './to-csv.ts';

/** A longer table has no sheet: a spreadsheet would take minutes to open it. */
const MAX_ROWS = 50_000;
/** The most characters that a spreadsheet takes in a cell. */
const MAX_CHARACTERS = 32_767;
const CUT = ' … (cut here; the CSV file has the whole text)';
const WIDTHS = { string: 24, list: 24, json: 40, integer: 10, boolean: 10 } as const;
const FRONT = 'About';

/**
 * The tables as a workbook: a sheet that explains, then a sheet for each view and table, with a frozen heading that filters.
 * Texts are text cells, so that `25.040` and `1-2` stay as they are and nothing is ever computed; whole numbers are numbers.
 */
export async function toWorkbook(
  tables: readonly PublishedTable[],
  about: readonly string[],
): Promise<Uint8Array> {
  const order = [...tables].sort((a, b) => Number(b.isView) - Number(a.isView));
  const shown = order.filter(({ rows }) => rows.length <= MAX_ROWS);
  const front = {
    sheet: FRONT,
    columns: [{ width: 28 }, { width: 10 }, { width: 110 }],
    data: [
      ...about.map((text, index) => [textCell(text, index === 0)]),
      [],
      ['Sheet', 'Rows', 'One row is'].map((text) => textCell(text, true)),
      ...order.map((table) => describe(table, shown.includes(table))),
    ],
  };
  const sheets = [front, ...shown.map(toSheet)];
  const book = await writeExcelFile(sheets, { features: [filters(shown)] }).toBuffer();
  return repackZip(book);
}

function describe({ name, rows, schema }: PublishedTable, isShown: boolean): Cell[] {
  const where = isShown ? '' : ` Too long for a sheet: see ${name}.csv or ${name}.parquet.`;
  return [
    textCell(name, false),
    { value: rows.length, type: Number },
    textCell(schema.description + where, false),
  ];
}

function toSheet({ name, schema, rows }: PublishedTable) {
  const columns = columnsOf(schema);
  return {
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ cell }) => ({ width: WIDTHS[cell] })),
    data: [
      columns.map((column) => textCell(column.name, true)),
      ...rows.map((row) => columns.map((column) => toCell(Reflect.get(row, column.name), column))),
    ],
  };
}

function toCell(value: unknown, column: Column): Cell {
  if (typeof value === 'number') return { value, type: Number };
  const text = cellText(value, column);
  return text === '' ? null : textCell(text, false);
}

function textCell(text: string, isHeading: boolean): Cell {
  const value = fitText(text);
  if (!isHeading) return { value, type: String, format: '@' };
  return { value, type: String, format: '@', fontWeight: 'bold', backgroundColor: '#e6e6e6' };
}

/**
 * A text as a cell can hold it: cut at the limit, and with `_x0041_`, which a spreadsheet would take for a character code,
 * written as `_x005F_x0041_`.
 */
function fitText(text: string): string {
  const short =
    text.length <= MAX_CHARACTERS ? text : text.slice(0, MAX_CHARACTERS - CUT.length) + CUT;
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Makes the headings filters: the writer has no such option, but takes the element. */
function filters(tables: readonly PublishedTable[]) {
  const ranges = new Map(
    tables.map(({ name, schema, rows }) => [
      name,
      `A1:${columnLetters(Object.keys(schema.properties).length)}${rows.length + 1}`,
    ]),
  );
  const insert = ({ sheet }: { sheet?: string }) => {
    const range = ranges.get(sheet ?? '');
    return range === undefined ? undefined : `<autoFilter ref="${range}"/>`;
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert } } } };
}

/** The name of the n-th column: 1 → A, 27 → AA. */
function columnLetters(n: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((n - 1) % 26));
  return n > 26 ? columnLetters(Math.floor((n - 1) / 26)) + letter : letter;
}
