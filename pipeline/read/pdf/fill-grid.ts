import { alignRows } from './align-rows.ts';
import { findColumns } from './find-columns.ts';
import type { Grid } from './find-grids.ts';
import { middleX, middleY } from './page.ts';
import type { Item, PageTable } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';
import { countHeaderRows } from './count-header-rows.ts';

/** From this many lines on a cell between two rules is taken to hold several rows. */
const MANY_LINES = 4;

/**
 * The text in a grid as a table: cells that no rule divides are one, and its text is repeated in each place that it
 * covers. Rows or columns that the rules leave out are found by alignment. Null for a frame around something else.
 */
export function fillGrid(grid: Grid, items: readonly Item[]): PageTable | null {
  const inside = items.filter((item) => isInside(item, grid));
  const columns = grid.xs.length - 1;
  const cuts = columns === 1 ? findColumns(inside) : grid.xs.slice(1, -1);
  if (cuts.length === 0 || inside.length < 2) return null;
  const rows =
    columns === 1 || holdsUnruledRows(grid, inside)
      ? alignRows(inside, cuts, grid.ys.slice(1, -1))
      : ruledRows(grid, inside);
  const isTable = rows.length > 1 && rows.flat().filter((cell) => cell.length > 0).length >= 3;
  if (!isTable) return null;
  const { x0, x1, top, bottom } = grid;
  const header = countHeaderRows(rows, inside);
  return { kind: 'table', x0, x1, top, bottom, rows, header_rows: header, edges: [x0, ...cuts] };
}

function isInside(item: Item, { x0, x1, top, bottom }: Grid): boolean {
  const [x, y] = [middleX(item), middleY(item)];
  return x0 <= x && x <= x1 && top <= y && y <= bottom;
}

/** Whether the rules divide only the columns: a row between two rules has many lines in several columns. */
function holdsUnruledRows({ xs, ys }: Grid, items: readonly Item[]): boolean {
  if (ys.length > 4) return false;
  return ys.slice(1).some((bottom, index) => {
    const band = items.filter((item) => middleY(item) > (ys[index] ?? 0) && middleY(item) < bottom);
    const tall = xs.slice(1).filter((right, column) => {
      const cell = band.filter(
        (item) => middleX(item) > (xs[column] ?? 0) && middleX(item) < right,
      );
      return groupRows(cell).length >= MANY_LINES;
    });
    return tall.length >= 2;
  });
}

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
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const content = cells.get(owner[row * width + column] ?? 0) ?? [];
      return groupRows(content).map(joinItems);
    }),
  ).filter((row) => row.some((cell) => cell.length > 0));
}

/** For each place of the grid the place whose cell it belongs to: cells are joined where no rule divides them. */
function mergeCells(grid: Grid, height: number, width: number): number[] {
  const owner = Array.from({ length: height * width }, (_, index) => index);
  const join = (a: number, b: number) => {
    const [from, to] = [owner[b] ?? b, owner[a] ?? a];
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
