import { alignRows } from './align-rows.ts';
import { countHeaderRows } from './count-header-rows.ts';
import { findColumns } from './find-columns.ts';
import type { Grid } from './find-grids.ts';
import { isValue } from './is-value.ts';
import { middleX, middleY } from './page.ts';
import type { Item, PageTable } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';

/** From this many lines on a cell between two rules is taken to hold several rows. */
const MANY_LINES = 4;
/** A frame whose cells are no rectangles for more than this part of its text is a drawing. */
const DRAWN = 0.25;
/** A mark is smaller than this part of the text behind it. */
const MARK = 0.85;

/**
 * The text in a grid as a table: cells that no rule divides are one, and its text is repeated in each place that it
 * covers. Rows or columns that the rules leave out are found by alignment. Null for a frame around something else.
 */
export function fillGrid(grid: Grid, items: readonly Item[]): PageTable | null {
  const inside = items.filter((item) => isInside(item, grid));
  const columns = grid.xs.length - 1;
  const cuts = columns === 1 ? findColumns(inside) : grid.xs.slice(1, -1);
  if (cuts.length === 0 || inside.length < 2) return null;
  const end = columns === 1 ? grid.bottom : bodyEnd(grid);
  const body = inside.filter((item) => middleY(item) <= end);
  const rows = columns === 1 ? alignRows(body, cuts, grid.ys.slice(1, -1)) : ruledRows(grid, body);
  const isTable = rows.length > 1 && rows.flat().filter((cell) => cell.length > 0).length >= 3;
  if (!isTable) return null;
  const { x0, x1, top, bottom } = grid;
  const header = countHeaderRows(rows, body);
  const notes = splitNotes(inside.filter((item) => middleY(item) > end));
  const edges = [x0, ...cuts];
  return { kind: 'table', x0, x1, top, bottom, rows, header_rows: header, notes, edges };
}

/** Where the rows end and the notes begin: above the rows at the end that no rule divides into cells. */
function bodyEnd({ xs, ys, hasRight }: Grid): number {
  const columns = xs.slice(1, -1).map((_, column) => column);
  let last = ys.length - 1;
  while (last > 1 && !columns.some((column) => hasRight(last - 1, column))) last -= 1;
  return last > 1 ? (ys[last] ?? 0) : (ys.at(-1) ?? 0);
}

/** Notes in a frame, each as its lines: one begins with a raised mark or a label in capitals. */
function splitNotes(items: readonly Item[]): string[][] {
  const notes: string[][] = [];
  for (const row of groupRows(items)) {
    const size = Math.max(...row.map((item) => item.size));
    const text = joinItems(row);
    const isMarked = (row[0]?.size ?? size) < MARK * size || /^\p{Lu}{3,}\b/u.test(text);
    if (isMarked || notes.length === 0) notes.push([text]);
    else notes.at(-1)?.push(text);
  }
  return notes;
}

function isInside(item: Item, { x0, x1, top, bottom }: Grid): boolean {
  const [x, y] = [middleX(item), middleY(item)];
  return x0 <= x && x <= x1 && top <= y && y <= bottom;
}

/** The rows between the rules; none where the rules are a drawing. */
function ruledRows(grid: Grid, items: readonly Item[]): string[][][] {
  const [height, width] = [grid.ys.length - 1, grid.xs.length - 1];
  const owner = mergeCells(grid, height, width);
  const cells = new Map<number, Item[]>();
  for (const item of items) {
    const row = grid.ys.filter((y) => y < middleY(item)).length - 1;
    const column = grid.xs.filter((x) => x < middleX(item)).length - 1;
    const key = owner[row * width + column] ?? 0;
    cells.set(key, [...(cells.get(key) ?? []), item]);
  }
  const drawn = [...cells].filter(([key]) => !isRectangle(owner, key, width));
  if (drawn.flatMap(([, content]) => content).length > DRAWN * items.length) return [];
  const isShort = height <= 3;
  return Array.from({ length: height }, (_, row) => {
    const keys = owner.slice(row * width, (row + 1) * width);
    const own = [...new Set(keys)].filter(
      (key) => Math.floor(owner.lastIndexOf(key) / width) === row,
    );
    const parts = own.map((key) => cells.get(key) ?? []);
    if (own.length === width && holdsRows(parts, isShort))
      return alignRows(parts.flat(), grid.xs.slice(1, -1));
    return [keys.map((key) => groupRows(cells.get(key) ?? []).map(joinItems))];
  })
    .flat()
    .filter((row) => row.some((cell) => cell.length > 0));
}

/** Whether the cells between two rules hold several rows: values below each other, or many lines in several. */
function holdsRows(cells: readonly (readonly Item[])[], isShort: boolean): boolean {
  const lines = cells.map((cell) => groupRows(cell).map(joinItems));
  const stacked = lines.filter((cell) => cell.length > 1);
  const isStack = stacked.some((cell) => cell.every(isValue));
  const tall = lines.filter((cell) => cell.length >= MANY_LINES);
  return (stacked.length >= 2 && isStack) || (isShort && tall.length >= 2);
}

/** Whether the places that belong to a cell make a rectangle. */
function isRectangle(owner: readonly number[], key: number, width: number): boolean {
  const places = owner.flatMap((value, index) => (value === key ? [index] : []));
  const columns = places.map((place) => place % width);
  const rows = places.map((place) => Math.floor(place / width));
  const across = Math.max(...columns) - Math.min(...columns) + 1;
  return places.length === across * (Math.max(...rows) - Math.min(...rows) + 1);
}

/** For each place of the grid the place whose cell it belongs to: cells are joined where no rule divides them. */
function mergeCells(grid: Grid, height: number, width: number): number[] {
  const owner = Array.from({ length: height * width }, (_, index) => index);
  const join = (a: number, b: number) => {
    const [from, to] = [owner[b] ?? b, owner[a] ?? a];
    if (from === to) return;
    owner.forEach((value, index) => {
      if (value === from) owner[index] = to;
    });
  };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const index = row * width + column;
      if (column + 1 < width && !grid.hasRight(row, column)) join(index, index + 1);
      if (row + 1 < height && !grid.hasBelow(row, column)) join(index, index + width);
    }
  }
  return owner;
}
