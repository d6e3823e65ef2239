import { isRunningText, splitItems } from './measure-columns.ts';
import type { Item } from './page.ts';
import { readTableLines } from './read-table-lines.ts';
import { rowStarts } from './row-starts.ts';

/** So many rows show a grid, under a head so many with it; so many of them fill every column. */
const ROWS = 4;
const HEADED_ROWS = 2;
const FILLED = 0.75;

/**
 * Whether text without rules stands in a grid: at least three columns whose rows stand apart and begin in all columns at
 * once, as the paragraphs of text columns do not. Under a bold head two rows are enough.
 */
export function isGridded(items: readonly Item[], cuts: readonly number[], em: number): boolean {
  const lines = readTableLines(items, cuts);
  const starts = rowStarts(lines);
  if (cuts.length < 2 || starts === null) return false;
  if (splitItems(items, cuts).every((part) => isRunningText(part, em))) return false;
  const [head, ...rows] = lines.filter((_, index) => starts[index]);
  const isHeaded = head?.is_bold === true && rows.some(({ is_bold: isBold }) => !isBold);
  const full = rows.filter(({ cells, spans }) => !spans && cells.every((cell) => cell !== ''));
  return rows.length + 1 >= (isHeaded ? HEADED_ROWS : ROWS) && full.length >= FILLED * rows.length;
}
