import { isValue } from './is-value.ts';
import type { Box } from './page.ts';
import type { TableLine } from './read-table-lines.ts';

/** Edges that differ by less than this are one, in points. */
const SAME = 3;
/** So many of the cells of a column share an edge with others, so many columns do, so many cells are values. */
const ALIGNED = 0.6;
const VALUES = 0.4;

/**
 * Whether lines that no rule and no caption marks are a table: at least three have several cells, many of the cells are
 * values, and the cells of most columns stand below each other. A list of contents has its page numbers in order.
 */
export function judgeTable(lines: readonly TableLine[]): boolean {
  const several = lines.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  if (several.length < 3 || isContents(several)) return false;
  const cells = several.flatMap((line) => line.cells.slice(1)).filter((cell) => cell !== '');
  if (cells.filter(isValue).length < VALUES * cells.length) return false;
  const columns = several[0]?.cells.map((_, column) => column) ?? [];
  const aligned = columns.filter((column) =>
    isAligned(several.flatMap(({ boxes }) => boxes[column] ?? [])),
  );
  return aligned.length > columns.length / 2;
}

/** Whether the last column alone holds values, and each is a number that is no smaller than the one before. */
function isContents(lines: readonly TableLine[]): boolean {
  const inner = lines.flatMap(({ cells }) => cells.slice(1, -1)).filter(isValue);
  const numbers = lines.flatMap(({ cells, boxes }) =>
    (boxes.at(-1) ?? null) === null ? [] : [cells.at(-1) ?? ''],
  );
  const isOrdered = numbers.every(
    (text, index) => /^\d{1,4}$/.test(text) && Number(text) >= Number(numbers[index - 1] ?? 0),
  );
  return inner.length === 0 && isOrdered;
}

/** Whether most of the cells begin, end or have their middle where another does. */
function isAligned(boxes: readonly Box[]): boolean {
  const places = [(box: Box) => box.x0, (box: Box) => box.x1, (box: Box) => (box.x0 + box.x1) / 2];
  return places.some((place) => {
    const values = boxes.map(place);
    const needed = Math.max(2, values.length / 6);
    const shared = values.filter(
      (x) => values.filter((y) => Math.abs(x - y) <= SAME).length >= needed,
    );
    return shared.length >= ALIGNED * values.length;
  });
}
