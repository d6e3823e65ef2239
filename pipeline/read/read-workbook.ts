import readExcelFile from 'read-excel-file/node';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';

/** A row of a sheet below its headings: its number in the sheet, and the text of each cell by heading. */
export interface SheetRow {
  row: number;
  cells: Readonly<Record<string, string>>;
}

/** The sheets of a workbook (XLSX) by name, each with the rows below its first, which holds the headings. */
export async function readWorkbook(
  bytes: Uint8Array,
  source: string,
): Promise<Outcome<ReadonlyMap<string, SheetRow[]>>> {
  try {
    const sheets = await readExcelFile(Buffer.from(bytes));
    return {
      value: new Map(sheets.map(({ sheet, data }) => [sheet, toRows(data)])),
      diagnostics: [],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file is no workbook (${reason}). Save it as XLSX.`;
    return { value: new Map(), diagnostics: [diagnostic('input/unreadable', { source }, message)] };
  }
}

function toRows([headings = [], ...rows]: readonly (readonly unknown[])[]): SheetRow[] {
  const names = headings.map(toText);
  return rows.map((cells, index) => ({
    row: index + 2,
    cells: Object.fromEntries(
      names.flatMap((name, column) => (name === '' ? [] : [[name, toText(cells[column])]])),
    ),
  }));
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}
