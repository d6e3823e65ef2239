import { boxAround } from './page.ts';
import type { Item } from './page.ts';
import { readTableLines } from './read-table-lines.ts';

/**
 * Where the text of each column of a table begins at the left; at the cut before it where it has no text of its own.
 *
 * @example leftEdges(items, [117]) // [72, 120]
 */
export function leftEdges(items: readonly Item[], cuts: readonly number[]): number[] {
  const lines = readTableLines(items, cuts);
  return [boxAround(items).x0, ...cuts].map((edge, column) => {
    const boxes = lines.flatMap(({ boxes: all }) => all[column] ?? []);
    return boxes.length === 0 ? edge : boxAround(boxes).x0;
  });
}
