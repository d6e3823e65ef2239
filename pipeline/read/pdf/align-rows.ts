import { findHeaderEnd } from './find-header-end.ts';
import { isValue } from './is-value.ts';
import type { Item } from './page.ts';
import { readTableLines } from './read-table-lines.ts';
import type { TableLine } from './read-table-lines.ts';
import { rowGap } from './row-starts.ts';

/** Lines closer than this, in sizes, stand in one row; lines of a head further apart than this stand in two. */
const SAME_ROW = 0.75;
const HEAD_PITCH = 1.45;
/** Lines further apart than this, in sizes, never make one cell. */
const FAR = 1.9;
/** Rules divide a table into so many parts where they divide its rows; so many of the parts may hold several. */
const MANY_PARTS = 4;
const SEVERAL = 0.1;
const SMALL = /^[\p{Ll}(]/u;

/** A table as its lines are read: how each begins, and what the columns allow. */
interface Layout {
  lines: readonly TableLine[];
  walls: readonly number[];
  /** How many lines the head has. */
  head: number;
  /** The widest text of each column. */
  widths: readonly number[];
  /** Whether rules divide every row from the next. */
  is_walled: boolean;
  /** The distance of lines above which a row begins; null where distances tell nothing. */
  row_gap: number | null;
  /** Whether most rows fill all columns. */
  is_mostly_full: boolean;
  /** Whether a small letter at the beginning of a line tells that it goes on: most lines begin with none. */
  tells_case: boolean;
}

/**
 * The rows of a table whose columns are known and whose rows no rules divide. Where rows stand further apart than the
 * lines in a cell, the distance divides them; otherwise a line goes on with the row above where its words are the rest
 * of those above, which numbers never are. A text that spans columns is repeated in each. `walls` are heights at which a
 * rule divides rows in any case.
 */
export function alignRows(
  items: readonly Item[],
  cuts: readonly number[],
  walls: readonly number[] = [],
): string[][][] {
  const lines = readTableLines(items, cuts);
  const layout = measure(lines, walls);
  const rows: TableLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    if (row === undefined || startsRow(index, row, layout)) rows.push([line]);
    else row.push(line);
  }
  return rows.map((row) =>
    Array.from({ length: cuts.length + 1 }, (_, column) =>
      row.map(({ cells }) => cells[column] ?? '').filter((text) => text !== ''),
    ),
  );
}

function measure(lines: readonly TableLine[], walls: readonly number[]): Layout {
  const head = findHeaderEnd(lines, walls);
  const body = lines.slice(head);
  const begun = lines.filter(({ cells }) => cells[0] !== '' && filled(cells) > 1);
  const complete = begun.filter(({ cells }) => filled(cells) === cells.length);
  return {
    ...{ lines, walls, head, row_gap: rowGap(body) },
    is_walled: isWalled(lines, walls),
    widths: (lines[0]?.cells ?? []).map((_, column) =>
      Math.max(...lines.map((line) => widthOf(line, column))),
    ),
    tells_case: begun.filter(({ cells }) => SMALL.test(cells[0] ?? '')).length < begun.length / 2,
    is_mostly_full: complete.length >= 3 && complete.length >= 0.5 * begun.length,
  };
}

/** Whether rules divide lines into many parts, and hardly one of them holds several lines that fill all columns. */
function isWalled(lines: readonly TableLine[], walls: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const { cells, baseline } of lines) {
    const part = walls.filter((wall) => wall <= baseline).length;
    counts.set(part, (counts.get(part) ?? 0) + (filled(cells) === cells.length ? 1 : 0));
  }
  const several = [...counts.values()].filter((count) => count > 1).length;
  return counts.size >= MANY_PARTS && several <= Math.max(1, SEVERAL * counts.size);
}

/** Whether the line with the index begins a row below the lines of the row above. */
function startsRow(index: number, row: readonly TableLine[], layout: Layout): boolean {
  const { lines, head, row_gap: gap } = layout;
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined) return true;
  if (layout.is_walled) return isDivided(index, layout);
  if (index === head || isDivided(index, layout)) return true;
  const distance = line.baseline - before.baseline;
  if (distance < SAME_ROW * Math.min(line.size, before.size)) return false;
  if (distance > FAR * line.size) return true;
  if (index < head) return startsHeadRow(line, row, distance);
  if (gap !== null) return distance > gap;
  if (meetsValue(line, row)) return true;
  return startsTightRow(line, row, layout);
}

/** Whether a rule or the end of bold type stands between a line and the one above. */
function isDivided(index: number, { lines, walls }: Layout): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined) return true;
  const isHeader = lines.slice(0, index).every(({ is_bold: isBold }) => isBold);
  if (isHeader && !line.is_bold) return true;
  return walls.some((wall) => before.baseline <= wall && wall <= line.baseline);
}

/** Names of columns are set in several lines; a text that spans columns stands in a row of its own. */
function startsHeadRow(line: TableLine, row: readonly TableLine[], distance: number): boolean {
  const before = row.at(-1);
  if (before === undefined || distance > HEAD_PITCH * line.size) return true;
  if (line.spans || before.spans) return true;
  const names = line.cells.slice(1).filter((cell) => cell !== '');
  return names.length > 0 && names.every((cell) => /\d/.test(cell) && isValue(cell));
}

/** Whether a value stands below a text of its column, or a text below a value. */
function meetsValue({ cells }: TableLine, row: readonly TableLine[]): boolean {
  return cells.some((cell, column) => {
    const above = textAbove(row, column);
    return column > 0 && cell !== '' && above !== '' && (isValue(cell) || isValue(above));
  });
}

/**
 * In a table without space between its rows: whether a line begins one. It does not where a text in small letters goes
 * on; it does where its words had found room on the line above. Otherwise a line goes on with the row above that leaves
 * the first column empty, or some other where most rows fill all.
 */
function startsTightRow(line: TableLine, row: readonly TableLine[], layout: Layout): boolean {
  const { cells } = line;
  const first = cells[0] ?? '';
  if (first !== '' && textAbove(row, 0) === '') return true;
  if (layout.tells_case && SMALL.test(first)) return false;
  if (cells.some((_, column) => findsRoom(line, row, column, layout))) return true;
  if (first === '') return isAlike(cells, row.at(-1)?.cells ?? []);
  return !layout.is_mostly_full || filled(cells) === 1 || filled(cells) === cells.length;
}

/** Whether a line without a first cell follows one that fills as many cells and has no first either. */
function isAlike(cells: readonly string[], before: readonly string[]): boolean {
  return before[0] === '' && filled(before) === filled(cells) && filled(cells) > 1;
}

/** Whether the first word of a cell had found room on the line above it. */
function findsRoom(
  line: TableLine,
  row: readonly TableLine[],
  column: number,
  { widths }: Layout,
): boolean {
  const text = line.cells[column] ?? '';
  const above = row.findLast(({ cells }) => cells[column] !== '');
  const [width, taken] = [widthOf(line, column), above === undefined ? 0 : widthOf(above, column)];
  if (width === 0 || taken === 0) return false;
  const word = ((text.split(' ')[0]?.length ?? 0) + 1) * (width / text.length);
  return taken + word < (widths[column] ?? 0);
}

/** Width of the text that stands in a column alone; 0 of none. */
function widthOf({ boxes }: TableLine, column: number): number {
  const box = boxes[column] ?? null;
  return box === null ? 0 : box.x1 - box.x0;
}

function textAbove(row: readonly TableLine[], column: number): string {
  return row.findLast(({ cells }) => cells[column] !== '')?.cells[column] ?? '';
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}
