import type { Item } from './page.ts';

/**
 * How many of the first rows are a header: those in bold above a body that is not bold. A table that marks no row has
 * its names in the first.
 */
export function countHeaderRows(rows: readonly string[][][], items: readonly Item[]): number {
  const bold = new Set(
    items.filter((item) => item.is_bold).flatMap(({ text }) => text.split(/\s+/)),
  );
  const plain = new Set(
    items.filter((item) => !item.is_bold).flatMap(({ text }) => text.split(/\s+/)),
  );
  const isHeader = (row: string[][]) =>
    row.every((cell) =>
      cell
        .join(' ')
        .split(/\s+/)
        .every((word) => word === '' || (bold.has(word) && !plain.has(word))),
    );
  const first = rows.findIndex((row) => !isHeader(row));
  return first >= 1 && first < rows.length ? first : 1;
}
