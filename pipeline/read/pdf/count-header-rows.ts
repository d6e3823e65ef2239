import { isValue, isYear } from './is-value.ts';
import type { Item } from './page.ts';

/** A head has at most this many rows. */
const MAX_ROWS = 5;

/**
 * How many of the first rows are a header: those in bold above a body that is not bold, or those above the first row of
 * values where most rows hold values, without the name of a section. A table that marks no row has its names in the first.
 */
export function countHeaderRows(rows: readonly string[][][], items: readonly Item[]): number {
  const bold = countBoldRows(rows, items);
  if (bold > 0) return bold;
  const first = rows.findIndex(holdsValues);
  const values = rows.slice(first).filter(holdsValues).length;
  if (first < 1 || first > MAX_ROWS || values < (rows.length - first) / 2) return 1;
  let count = first;
  while (count > 1 && namesSection(rows[count - 1] ?? [])) count -= 1;
  return count;
}

function countBoldRows(rows: readonly string[][][], items: readonly Item[]): number {
  const words = (isBold: boolean) =>
    new Set(
      items.filter((item) => item.is_bold === isBold).flatMap(({ text }) => text.split(/\s+/)),
    );
  const [bold, plain] = [words(true), words(false)];
  const isHeader = (row: string[][]) =>
    row.every((cell) =>
      cell
        .join(' ')
        .split(/\s+/)
        .every((word) => word === '' || (bold.has(word) && !plain.has(word))),
    );
  const first = rows.findIndex((row) => !isHeader(row));
  return first < rows.length ? Math.max(0, first) : 0;
}

/** Whether most cells besides the first are values. */
function holdsValues(row: readonly string[][]): boolean {
  const texts = row
    .slice(1)
    .map((cell) => cell.join(' '))
    .filter((text) => text !== '');
  const values = texts.filter((text) => isValue(text) && !isYear(text));
  return texts.length > 0 && values.length >= texts.length / 2;
}

/** Whether one text fills the row: in the first cell alone, or repeated over all others. */
function namesSection(row: readonly string[][]): boolean {
  const [first = '', ...rest] = row.map((cell) => cell.join(' '));
  return rest.every((text) => text === (first === '' ? rest[0] : ''));
}
