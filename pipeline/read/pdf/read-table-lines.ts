import { splitRow } from './find-strips.ts';
import { isValue } from './is-value.ts';
import { boxAround, median, middleX } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';

/** A gap of this many sizes parts two cells on a line. */
export const CELL_GAP = 0.8;
/** A gap of this many sizes parts two cells where a column begins near it. */
const RUN_GAP = 0.4;
/** A text may jut out over a cut by this much, in points, and by this part of its width. */
const JUT = 6;
const JUT_PART = 1 / 3;

/** A line of a table, by column. */
export interface TableLine {
  /** The text in each column; one that spans columns is repeated in each. */
  cells: string[];
  /** Where the text stands that is in a column alone; null for none and for one that spans columns. */
  boxes: (Box | null)[];
  /** Whether a text spans columns. */
  spans: boolean;
  baseline: number;
  size: number;
  is_bold: boolean;
}

/** The lines of a table whose columns part at the cuts. */
export function readTableLines(items: readonly Item[], cuts: readonly number[]): TableLine[] {
  return groupRows(items).map((row) => toLine(row, cuts));
}

function toLine(row: readonly Item[], cuts: readonly number[]): TableLine {
  const size = median(row.map((item) => item.size));
  const cells = Array.from({ length: cuts.length + 1 }, () => '');
  const boxes = cells.map((): Box | null => null);
  let spans = false;
  for (const part of splitAtCuts(row, cuts, size)) {
    const box = boxAround(part);
    const [first, last] = columnsOf(box, cuts);
    spans ||= last > first;
    const before = boxes[first] ?? box;
    if (first === last) boxes[first] = boxAround([before, box]);
    for (let column = first; column <= last; column += 1)
      cells[column] = [cells[column], joinItems(part)].filter((text) => text !== '').join(' ');
  }
  return {
    ...{ cells, boxes, spans, size },
    baseline: median(row.map((item) => item.baseline)),
    is_bold: row.every((item) => item.is_bold),
  };
}

/** Parts of a line: cut at wide gaps, and at gaps beside which a column begins. */
function splitAtCuts(row: readonly Item[], cuts: readonly number[], size: number): Item[][] {
  const runs = row.flatMap((item) => splitValues(item, cuts));
  return splitRow(runs, CELL_GAP * size).flatMap((part) => {
    const pieces: Item[][] = [];
    for (const item of part) {
      const before = pieces.at(-1)?.at(-1);
      const isCut = before !== undefined && isParted(before, item, cuts);
      if (before === undefined || isCut) pieces.push([item]);
      else pieces.at(-1)?.push(item);
    }
    return pieces;
  });
}

/** Whether a cut falls into the gap between two runs, or the gap is no space and a cut falls between their middles. */
function isParted(before: Item, item: Item, cuts: readonly number[]): boolean {
  if (cuts.some((cut) => before.x1 <= cut && cut <= item.x0)) return true;
  const isGap = item.x0 - before.x1 >= RUN_GAP * item.size;
  return isGap && cuts.some((cut) => middleX(before) < cut && cut < middleX(item));
}

/** A run that holds the values of several columns, as one by one: the engine joins runs that stand close. */
function splitValues(item: Item, cuts: readonly number[]): Item[] {
  const words = item.text.split(' ');
  const letter = (item.x1 - item.x0) / item.text.length;
  const crossed = cuts.filter((cut) => item.x0 < cut - letter && cut + letter < item.x1);
  if (crossed.length === 0 || crossed.length !== words.length - 1 || !words.every(isValue))
    return [item];
  const edges = [item.x0, ...crossed, item.x1];
  return words.map((text, index) => ({
    ...item,
    text,
    x0: (edges[index] ?? item.x0) + (index > 0 ? letter / 2 : 0),
    x1: (edges[index + 1] ?? item.x1) - (index < crossed.length ? letter / 2 : 0),
  }));
}

/** The first and the last column that a box stands in; one that only juts out over a cut stands in one. */
function columnsOf({ x0, x1 }: Box, cuts: readonly number[]): readonly [number, number] {
  const margin = Math.min(JUT, (x1 - x0) * JUT_PART);
  const first = cuts.filter((cut) => cut < x0 + margin).length;
  return [first, Math.max(first, cuts.filter((cut) => cut < x1 - margin).length)];
}
