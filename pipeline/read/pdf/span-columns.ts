import { boxAround, middleX } from './page.ts';
import type { Box } from './page.ts';

/**
 * Which cell of a row covers each column. A row with fewer cells than columns either has cells that span several
 * columns, or (`hangs`) stands beside cells of the row above that reach down into it; the columns of these are null.
 */
export function spanColumns(
  cells: readonly Box[],
  columns: readonly Box[],
  hangs: boolean,
): (number | null)[] {
  if (cells.length >= columns.length) return columns.map((_, column) => column);
  return hangs ? nearest(cells, columns) : partition(cells, columns);
}

/** Each cell in the column nearest to it. */
function nearest(cells: readonly Box[], columns: readonly Box[]): (number | null)[] {
  const places: (number | null)[] = columns.map(() => null);
  let next = 0;
  for (const [index, cell] of cells.entries()) {
    const last = columns.length - (cells.length - index);
    let best = next;
    for (let column = next; column <= last; column += 1) {
      const [candidate, current] = [columns[column], columns[best]];
      if (
        candidate !== undefined &&
        current !== undefined &&
        distance(cell, candidate) < distance(cell, current)
      )
        best = column;
    }
    places[best] = index;
    next = best + 1;
  }
  return places;
}

/** The columns shared out among the cells, each getting at least one, so that the texts stand best within theirs. */
function partition(cells: readonly Box[], columns: readonly Box[]): number[] {
  let ways = new Map([[0, { cost: 0, places: [] as readonly number[] }]]);
  for (const [index, cell] of cells.entries()) {
    const next: typeof ways = new Map();
    const last = columns.length - (cells.length - 1 - index);
    for (const [from, way] of ways) {
      const ends = index === cells.length - 1 ? [last] : range(from + 1, last);
      for (const to of ends) {
        const cost = way.cost + distance(cell, boxAround(columns.slice(from, to)));
        const places = [...way.places, ...range(from, to - 1).map(() => index)];
        if (cost < (next.get(to)?.cost ?? Infinity)) next.set(to, { cost, places });
      }
    }
    ways = next;
  }
  return [...(ways.get(columns.length)?.places ?? [])];
}

/** How far a text is from standing at the left, in the middle or at the right of a column. */
function distance(text: Box, column: Box): number {
  return Math.min(
    Math.abs(text.x0 - column.x0),
    Math.abs(middleX(text) - middleX(column)),
    Math.abs(text.x1 - column.x1),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
