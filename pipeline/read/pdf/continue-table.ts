import { alignRows } from './align-rows.ts';
import { isSupport } from './find-bands.ts';
import { boxAround, median } from './page.ts';
import type { Item, PageTable } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { readTableLines } from './read-table-lines.ts';
import type { TableLine } from './read-table-lines.ts';
import { isFigureCaption, isTableCaption } from './row-captions.ts';

/** Left edges that differ by less than this are one, in points; so many of the cells begin at one. */
const SAME = 3;
const ALIGNED = 0.8;
/** So many lines with several cells show by their edges that a table goes on. */
const MIN_LINES = 2;
/** Rows of one table are closer than this, in sizes of the text; lines of one cell are closer than this. */
const CLOSE = 2.2;
const IN_CELL = 0.45;

/** The rest of a table, and the last row of the page that it takes. */
export interface TableRest {
  table: PageTable;
  to: number;
}

/**
 * The rest of a table at the top of the next page or column: rows that keep to its columns, which its header, said once
 * more, or the left edges of the cells show. Null where something else begins.
 */
export function continueTable(before: PageTable, rows: readonly PageRow[]): TableRest | null {
  const shift = shiftOf(before, rows[0]);
  const lefts = before.edges.map((x) => x + shift);
  const cuts = lefts.slice(1).map((x) => x - 1);
  const right = before.x1 + shift;
  const taken = trim(takeRows(rows, lefts, right), cuts);
  const items = taken.flatMap(itemsOf);
  if (items.length === 0 || cuts.length === 0) return null;
  const aligned = alignRows(items, cuts);
  const isRepeated = repeatsHead(before, aligned);
  if (!isRepeated && !keepsEdges(readTableLines(items, cuts), lefts)) return null;
  const box = boxAround(items);
  const header = isRepeated ? before.header_rows : 0;
  const table = {
    kind: 'table',
    ...box,
    rows: aligned,
    header_rows: header,
    edges: lefts,
  } as const;
  return {
    table: { ...table, x0: lefts[0] ?? box.x0, x1: right, is_rest: true },
    to: taken.length - 1,
  };
}

/** How far a table moves from one column to the next. */
function shiftOf(before: PageTable, row: PageRow | undefined): number {
  const x0 = Math.min(...(row?.boxes ?? []).map((box) => box.x0));
  const shift = Number.isFinite(x0) ? x0 - (before.edges[0] ?? 0) : 0;
  return Math.abs(shift) < before.x1 - before.x0 && Math.abs(shift) > 2 * SAME ? 0 : shift;
}

/** The first rows, as long as they follow closely and nothing in them runs over the space between two columns. */
function takeRows(rows: readonly PageRow[], lefts: readonly number[], right: number): PageRow[] {
  const taken: PageRow[] = [];
  for (const row of rows) {
    const before = taken.at(-1);
    const size = median(itemsOf(row).map((item) => item.size));
    const isFar = before !== undefined && row.top - before.bottom > CLOSE * size;
    if (isFar || !isPlain(row) || !row.boxes.every((box) => isInside(box, lefts, right))) break;
    taken.push(row);
  }
  return taken;
}

function isInside({ x0, x1 }: { x0: number; x1: number }, lefts: readonly number[], right: number) {
  const isCrossing = lefts.some((x) => x0 < x - SAME && x1 > x + SAME);
  return !isCrossing && x1 <= right + SAME && x0 >= (lefts[0] ?? x0) - SAME;
}

/** Without rows at the end in the first column alone, unless they stand as close as lines in a cell. */
function trim(rows: readonly PageRow[], cuts: readonly number[]): PageRow[] {
  const strips = cuts.map((cut) => ({ from: cut, to: cut }));
  let last = rows.findLastIndex((row) => isSupport(row, strips));
  const isClose = (at: number) => {
    const [above, below] = [rows[at - 1], rows[at]];
    if (above === undefined || below === undefined) return false;
    return below.top - above.bottom < IN_CELL * median(itemsOf(below).map(({ size }) => size));
  };
  while (last >= 0 && isClose(last + 1)) last += 1;
  return rows.slice(0, last + 1);
}

function repeatsHead({ rows, header_rows: count }: PageTable, second: readonly string[][][]) {
  const flat = (row: readonly string[][] | undefined) =>
    (row ?? []).map((cell) => cell.join(' ')).join('\n');
  const head = rows.slice(0, count);
  return count > 0 && head.every((row, index) => flat(row) === flat(second[index]));
}

/** Whether enough lines have several cells, and nearly all cells begin where those of the table do. */
function keepsEdges(lines: readonly TableLine[], lefts: readonly number[]): boolean {
  const several = lines.filter(({ boxes }) => boxes.filter((box) => box !== null).length > 1);
  const shifts = lines.flatMap(({ boxes }) =>
    boxes.flatMap((box, column) => (box === null ? [] : [box.x0 - (lefts[column] ?? 0)])),
  );
  const aligned = shifts.filter((shift) => Math.abs(shift) <= SAME);
  return several.length >= MIN_LINES && aligned.length >= ALIGNED * shifts.length;
}

function isPlain(row: PageRow): boolean {
  const isText =
    row.members.every(({ kind }) => kind === 'text') && row.boxes.length === row.members.length;
  return isText && !isTableCaption(row) && !isFigureCaption(row);
}

function itemsOf({ members }: PageRow): Item[] {
  return members.filter((piece): piece is Item => piece.kind === 'text');
}
