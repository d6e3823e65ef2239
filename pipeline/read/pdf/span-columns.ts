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
    const distances = columns.slice(next, last + 1).map((column) => distance(cell, column));
    const best = next + distances.indexOf(Math.min(...distances));
    places[best] = index;
    next = best + 1;
  }
  return places;
}

/** A way to share out the first columns: how badly the texts stand, and the cell of each column. */
interface Way {
  cost: number;
  places: readonly number[];
}

/** The columns shared out among the cells, each getting at least one, so that the texts stand best within theirs. */
function partition(cells: readonly Box[], columns: readonly Box[]): number[] {
  let ways = new Map<number, Way>([[0, { cost: 0, places: [] }]]);
  for (const [index, cell] of cells.entries()) {
    const last = columns.length - (cells.length - 1 - index);
    const next = new Map<number, Way>();
    for (const [from, way] of ways) {
      const first = index === cells.length - 1 ? last : from + 1;
      for (const to of range(first, last)) {
        const cost = way.cost + distance(cell, boxAround(columns.slice(from, to)));
        const places = [...way.places, ...range(from, to - 1).map(() => index)];
        next.set(to, cheaper(next.get(to), { cost, places }));
      }
    }
    ways = next;
  }
  return [...(ways.get(columns.length)?.places ?? [])];
}

function cheaper(known: Way | undefined, other: Way): Way {
  return known === undefined || other.cost < known.cost ? other : known;
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
