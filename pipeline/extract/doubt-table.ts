import type { TableBlock } from '../read/document.ts';

/** What a person should look at in a table, in words. */
export function doubtTable({ rows, header_rows: header }: TableBlock): string[] {
  const widths = new Set(rows.map((row) => row.length));
  const [first = []] = rows;
  const isEmpty = (column: number) => rows.every((row) => (row[column] ?? []).join('') === '');
  return [
    ...(header === 0 ? ['No row was recognised as its head.'] : []),
    ...(header >= rows.length ? ['It has no rows below its head.'] : []),
    ...(widths.size > 1 ? ['Its rows have different numbers of cells.'] : []),
    ...(first.length === 1 ? ['It has a single column.'] : []),
    ...(first.length > 1 && first.some((_cell, column) => isEmpty(column))
      ? ['A column of it is empty.']
      : []),
  ];
}
