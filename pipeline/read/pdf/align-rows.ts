import { splitRow } from './find-strips.ts';
import { boxAround, median } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';

/** A gap of this many sizes parts two cells on a line. */
export const CELL_GAP = 0.8;
/** A distance between lines that is larger than the smallest by this factor parts rows. */
const ROW_GAP = 1.22;

interface TableLine {
  cells: string[];
  baseline: number;
  size: number;
  is_bold: boolean;
}

/**
 * The rows of a table whose columns are known and whose rows no rules divide. Where rows stand further apart than the
 * lines in a cell, the distance divides them; otherwise a row begins at each line that fills the first column. A text
 * that spans columns is repeated in each. `walls` are heights at which a rule divides rows in any case.
 */
export function alignRows(
  items: readonly Item[],
  cuts: readonly number[],
  walls: readonly number[] = [],
): string[][][] {
  const lines = groupRows(items).map((row) => toLine(row, cuts));
  const isStart = rowStarts(lines, walls);
  const rows: string[][][] = [];
  for (const [index, { cells }] of lines.entries()) {
    if (isStart[index] !== false || rows.length === 0) rows.push(cells.map(() => []));
    cells.forEach((cell, column) => {
      if (cell !== '') rows.at(-1)?.[column]?.push(cell);
    });
  }
  return rows;
}

function toLine(row: readonly Item[], cuts: readonly number[]): TableLine {
  const size = median(row.map((item) => item.size));
  const cells = Array.from({ length: cuts.length + 1 }, () => '');
  for (const part of splitAtCuts(row, cuts, size)) {
    const [first, last] = columnsOf(boxAround(part), cuts);
    for (let column = first; column <= last; column += 1) {
      cells[column] = [cells[column], joinItems(part)].filter((text) => text !== '').join(' ');
    }
  }
  return {
    cells,
    baseline: median(row.map((item) => item.baseline)),
    size,
    is_bold: row.every((item) => item.is_bold),
  };
}

/** Parts of a line: cut at wide gaps, and at every cut that falls into a gap between runs. */
function splitAtCuts(row: readonly Item[], cuts: readonly number[], size: number): Item[][] {
  return splitRow(row, CELL_GAP * size).flatMap((part) => {
    const pieces: Item[][] = [];
    for (const item of part) {
      const before = pieces.at(-1)?.at(-1);
      const isCut = before !== undefined && cuts.some((cut) => before.x1 <= cut && cut <= item.x0);
      if (before === undefined || isCut) pieces.push([item]);
      else pieces.at(-1)?.push(item);
    }
    return pieces;
  });
}

/** The first and the last column that a box stands in; one that only juts out over a cut stands in one. */
function columnsOf({ x0, x1 }: Box, cuts: readonly number[]): readonly [number, number] {
  const margin = Math.min(6, (x1 - x0) / 3);
  const first = cuts.filter((cut) => cut < x0 + margin).length;
  return [first, Math.max(first, cuts.filter((cut) => cut < x1 - margin).length)];
}

/** Whether each line begins a row. */
function rowStarts(lines: readonly TableLine[], walls: readonly number[]): boolean[] {
  const distances = lines.map(
    ({ baseline }, index) => baseline - (lines[index - 1]?.baseline ?? 0),
  );
  const size = median(lines.map((line) => line.size));
  const pitch = Math.min(...distances.slice(1).filter((distance) => distance > 0.9 * size));
  const isFar = distances.map((distance) => distance > ROW_GAP * pitch);
  const full = lines.flatMap(({ cells }, index) =>
    index > 0 && cells[0] !== '' && cells.at(-1) !== '' ? [index] : [],
  );
  const spaced = full.filter((index) => isFar[index]).length;
  const isSpaced = full.length > 0 && spaced >= 0.6 * full.length;
  const begun = lines.filter(({ cells }) => cells[0] !== '' && filled(cells) > 1);
  const complete = begun.filter(({ cells }) => filled(cells) === cells.length);
  const isMostlyFull = complete.length >= 3 && complete.length >= 0.5 * begun.length;
  const isHeader = (end: number) => lines.slice(0, end).every((line) => line.is_bold);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || (before.is_bold && !line.is_bold && isHeader(index))) return true;
    if (walls.some((wall) => before.baseline <= wall && wall <= line.baseline)) return true;
    if (isSpaced) return isFar[index] ?? true;
    return startsTightRow(line, before, isMostlyFull);
  });
}

/**
 * In a table without space between its rows: whether a line begins one. Where most rows fill all columns, a line that
 * does not goes on with the row above; so does one that leaves the first column empty.
 */
function startsTightRow({ cells }: TableLine, before: TableLine, isMostlyFull: boolean): boolean {
  const [first = ''] = cells;
  const count = filled(cells);
  if (first === '') return before.cells[0] === '' && filled(before.cells) === count && count > 1;
  if (count === 1) return !/^[\p{Ll}(]/u.test(first);
  return !isMostlyFull || count === cells.length;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}
