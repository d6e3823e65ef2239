import { median } from './page.ts';
import type { TableLine } from './read-table-lines.ts';

/** A distance between lines that is larger than the smallest by this factor parts rows. */
export const ROW_GAP = 1.22;
/** So many of the lines that fill the table stand apart where its rows do. */
const SPACED = 0.6;

/**
 * Which lines of a table begin a row, where its rows stand further apart than the lines of a cell; null where they do
 * not, so that distances tell nothing.
 *
 * @example rowStarts(lines) // [true, false, true, true]
 */
export function rowStarts(lines: readonly TableLine[]): boolean[] | null {
  const pitch = smallestPitch(lines);
  const starts = lines.map(
    ({ baseline }, index) =>
      index === 0 || baseline - (lines[index - 1]?.baseline ?? 0) > ROW_GAP * pitch,
  );
  const full = lines.flatMap(({ cells }, index) =>
    index > 0 && cells[0] !== '' && cells.at(-1) !== '' ? [index] : [],
  );
  const spaced = full.filter((index) => starts[index]).length;
  return full.length > 0 && spaced >= SPACED * full.length ? starts : null;
}

/** The smallest distance between two lines that is not that of a raised sign. */
export function smallestPitch(lines: readonly TableLine[]): number {
  const size = median(lines.map((line) => line.size));
  const distances = lines
    .slice(1)
    .map(({ baseline }, index) => baseline - (lines[index]?.baseline ?? 0));
  return Math.min(...distances.filter((distance) => distance > 0.9 * size));
}
