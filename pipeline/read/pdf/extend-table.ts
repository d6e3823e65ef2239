import { findColumns } from './find-columns.ts';
import { isValue } from './is-value.ts';
import { boxAround, median } from './page.ts';
import type { Box, Item } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { readTableLines } from './read-table-lines.ts';
import { endsTableCaption, isFigureCaption, isTableCaption } from './row-captions.ts';

/** The first and the last row of a table. */
interface Extent {
  from: number;
  to: number;
}

/** How many rows that are none of values may stand between two that are, as the names of sections do. */
const MAX_BETWEEN = 3;
/** Rows of one table are closer than this, in sizes of the text. */
const CLOSE = 2.2;
/** How far a row may stand out beside the table, in points. */
const JUT = 12;
/** A text is no running text where it is narrower than this part of the table. */
const SHORT = 0.75;

/**
 * A table beyond the rows in which its columns were seen: further rows of values in the same columns, beyond names of
 * sections and texts over several columns, and the head above them.
 */
export function extendTable(rows: readonly PageRow[], { from, to }: Extent): Extent {
  const items = itemsOf(rows.slice(from, to + 1));
  const frame: Frame = {
    cuts: findColumns(items),
    box: boxAround(items),
    size: median(items.map((item) => item.size)),
  };
  if (frame.cuts.length === 0) return { from, to };
  const last = reach(rows, to, 1, frame);
  const first = reach(rows, from, -1, frame);
  return { from: reachHead(rows, first, frame), to: last };
}

interface Frame {
  cuts: readonly number[];
  box: Box;
  size: number;
}

function reach(rows: readonly PageRow[], start: number, step: 1 | -1, frame: Frame): number {
  let end = start;
  for (let at = start + step; Math.abs(at - end) <= MAX_BETWEEN + 1; at += step) {
    const kind = isNear(rows[at - step], rows[at], frame) ? kindOf(rows[at], frame) : 'other';
    if (kind === 'other') break;
    if (kind === 'values') end = at;
  }
  return end;
}

/** The topmost row above that has a text over the columns besides the first. */
function reachHead(rows: readonly PageRow[], start: number, frame: Frame): number {
  let end = start;
  for (let at = start - 1; at >= 0; at -= 1) {
    if (!isNear(rows[at], rows[at + 1], frame) || kindOf(rows[at], frame) === 'other') break;
    if (endsTableCaption(rows, at)) break;
    const items = itemsOf([rows[at]]);
    if (items.some(({ x0 }) => x0 > Math.min(...frame.cuts))) end = at;
  }
  return end;
}

function isNear(a: PageRow | undefined, b: PageRow | undefined, { size }: Frame): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom) < CLOSE * size;
}

/** What a row beside a table is: values in its columns, a short text that may belong to it, or something else. */
function kindOf(row: PageRow | undefined, { cuts, box }: Frame): 'values' | 'text' | 'other' {
  const items = itemsOf([row]);
  const { x0, x1 } = boxAround(items);
  const [line] = readTableLines(items, cuts);
  const isBeside = x0 >= box.x0 - JUT && x1 <= box.x1 + JUT;
  if (line === undefined || !isBeside || !isPlain(row)) return 'other';
  const alone = line.cells.filter((_, column) => (line.boxes[column] ?? null) !== null);
  if (!line.spans && alone.length > 1 && alone.slice(1).some(isValue)) return 'values';
  const isShort = x1 - x0 < SHORT * (box.x1 - box.x0);
  return isShort || alone.length > 1 || x0 > Math.min(...cuts) ? 'text' : 'other';
}

/** Whether a row is text alone, and no caption. */
function isPlain(row: PageRow | undefined): boolean {
  const isText = row?.members.every(({ kind }) => kind === 'text') === true;
  return isText && !isTableCaption(row) && !isFigureCaption(row);
}

function itemsOf(rows: readonly (PageRow | undefined)[]): Item[] {
  return rows
    .flatMap((row) => row?.members ?? [])
    .filter((piece): piece is Item => piece.kind === 'text');
}
