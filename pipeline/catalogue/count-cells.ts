import { keysOf } from './card-facts.ts';
import type { Axis, AxisValue } from './list-axes.ts';
import type { Card } from './make-cards.ts';

/** What the map needs to know of a standard. */
export interface MapEntry {
  state: Card['state'];
  /** All that it can be found by: `sm2.layer.information`, `publisher.ISO`. */
  keys: ReadonlySet<string>;
}

/** Standards of one place, by state: a superseded edition that is still published counts among the published. */
export interface Tally {
  published: number;
  projects: number;
  /** Of unknown state. */
  unknown: number;
}

/** Where two axes cross. */
export interface Cell extends Tally {
  /**
   * Of a hundred standards that stand at this place of one axis, or at that of the other: how many have no value on
   * the axis that they do not stand on, so that they may belong here.
   */
  unclassified: number;
  /** Empty, and enough of the standards are classified that this says something. */
  is_possible_gap: boolean;
}

/** Two axes crossed: `cells[row][column]`. A standard with several values stands in several cells; a total counts it once. */
export interface HeatMap {
  rows: Axis;
  columns: Axis;
  cells: Cell[][];
  row_totals: Tally[];
  column_totals: Tally[];
  total: Tally;
  /** Of a hundred standards, how many have a value on the axis, be it that it does not apply to them. */
  row_coverage: number;
  column_coverage: number;
}

/** What one asks of the map beside its axes. */
export interface MapOptions {
  /** Only the standards at this place of a third axis. */
  only?: AxisValue | undefined;
  /** From which coverage on both axes an empty cell is called a possible gap. */
  least_coverage?: number;
}

/** Coverage, of a hundred, from which an empty cell is called a possible gap unless another is asked for. */
export const LEAST_COVERAGE = 80;

/** A standard that counts, with its places on both axes. */
interface Placed {
  state: keyof Tally;
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
  has_row: boolean;
  has_column: boolean;
}

const COUNTED: Readonly<Record<Card['state'], keyof Tally | null>> = {
  published: 'published',
  project: 'projects',
  unknown: 'unknown',
  withdrawn: null,
  cancelled: null,
};

/**
 * Counts the standards of each cell that two axes make. Withdrawn standards and cancelled projects do not count. A standard
 * stands at each value it has, one that is marked with all levels at each level; of a range only the levels count that were
 * given. That an axis does not apply to a standard is a value without a place: the standard is classified, and in no cell.
 */
export function countCells(
  entries: readonly MapEntry[],
  rows: Axis,
  columns: Axis,
  { only, least_coverage: least = LEAST_COVERAGE }: MapOptions = {},
): HeatMap {
  const chosen = only === undefined ? entries : entries.filter((entry) => stands(entry, only));
  const placed = chosen.flatMap((entry) => placeEntry(entry, rows, columns));
  const rowCoverage = percent(placed.filter(({ has_row: has }) => has).length, placed.length);
  const columnCoverage = percent(placed.filter(({ has_column: has }) => has).length, placed.length);
  const isCovered = rowCoverage >= least && columnCoverage >= least;
  const byRow = rows.values.map((_, row) => placed.filter((one) => one.rows.has(row)));
  const byColumn = columns.values.map((_, column) =>
    placed.filter((one) => one.columns.has(column)),
  );
  const loneRows = byRow.map((some) => some.filter(({ has_column: has }) => !has).length);
  const loneColumns = byColumn.map((some) => some.filter(({ has_row: has }) => !has).length);
  const cells = byRow.map((some, row) =>
    byColumn.map((others, column) => {
      const here = some.filter((one) => one.columns.has(column));
      const near = some.length + others.length - here.length;
      const lone = (loneRows[row] ?? 0) + (loneColumns[column] ?? 0);
      const unclassified = percent(lone, near);
      const isGap = isCovered && here.length === 0 && unclassified <= 100 - least;
      return { ...tally(here), unclassified, is_possible_gap: isGap };
    }),
  );
  return {
    rows,
    columns,
    cells,
    row_totals: byRow.map(tally),
    column_totals: byColumn.map(tally),
    total: tally(placed),
    row_coverage: rowCoverage,
    column_coverage: columnCoverage,
  };
}

/** A card as the map knows it. */
export function toMapEntry(card: Card): MapEntry {
  return { state: card.state, keys: keysOf(card) };
}

/** Whether a standard stands at a place of an axis. */
export function stands({ keys: held }: MapEntry, { keys }: Pick<AxisValue, 'keys'>): boolean {
  return keys.some((key) => held.has(key));
}

/** How many standards there are in each state that counts. */
export function tallyEntries(entries: readonly MapEntry[]): Tally {
  return tally(
    entries.flatMap(({ state }) => {
      const counted = COUNTED[state];
      return counted === null ? [] : [{ state: counted }];
    }),
  );
}

function placeEntry(entry: MapEntry, rows: Axis, columns: Axis): Placed[] {
  const state = COUNTED[entry.state];
  if (state === null) return [];
  const [onRows, onColumns] = [placesOn(entry, rows), placesOn(entry, columns)];
  return [
    {
      state,
      rows: onRows,
      columns: onColumns,
      has_row: onRows.size > 0 || stands(entry, { keys: rows.outside }),
      has_column: onColumns.size > 0 || stands(entry, { keys: columns.outside }),
    },
  ];
}

function placesOn(entry: MapEntry, { values }: Axis): Set<number> {
  return new Set(values.flatMap((value, index) => (stands(entry, value) ? [index] : [])));
}

function tally(standards: readonly { state: keyof Tally }[]): Tally {
  const counts = { published: 0, projects: 0, unknown: 0 };
  for (const { state } of standards) counts[state] += 1;
  return counts;
}

/** Rounded down, so that a hundred means all. */
function percent(some: number, all: number): number {
  return all === 0 ? 0 : Math.floor((100 * some) / all);
}
