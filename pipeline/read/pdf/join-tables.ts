import type { TableBlock } from '../document.ts';
import type { PageTable } from './page.ts';

/** A table of the document, with its place on the page. */
export interface PlacedTable extends TableBlock {
  edges: number[];
  /** The notes inside its frame, each as its lines. */
  frame_notes: string[][];
  /** Whether it was found as the rest of the table before it. */
  is_rest: boolean;
  /** Whether nothing stands above it on its page, or below it. */
  is_first: boolean;
  is_last: boolean;
}

/** Left edges that differ by less than this are one, in points; a table may move as a whole. */
const SAME = 14;

export function placeTable(
  { rows, header_rows: header, edges, notes = [], is_rest: isRest = false }: PageTable,
  page: number,
  place: Pick<PlacedTable, 'is_first' | 'is_last'>,
): PlacedTable {
  return {
    kind: 'table',
    caption: null,
    rows,
    header_rows: header,
    place: { page, line: null },
    frame_notes: notes,
    is_rest: isRest,
    edges,
    ...place,
  };
}

/**
 * Whether the second table goes on with the first: overleaf with the same columns, at the foot and at the head of pages,
 * or in the next column, where it repeats the header.
 */
export function goesOn(first: PlacedTable, second: PlacedTable): boolean {
  const pages = (second.place.page ?? 0) - (first.place.page ?? 0);
  if (second.is_rest || (pages <= 1 && isHeadAlone(first, second))) return true;
  if (haveOwnCaptions(first, second)) return false;
  if (pages === 0)
    return second.caption === null && first.header_rows > 0 && repeatsHeader(first, second);
  return pages === 1 && goesOnOverleaf(first, second);
}

function goesOnOverleaf(first: PlacedTable, second: PlacedTable): boolean {
  if (first.edges.length !== second.edges.length || !first.is_last || !second.is_first)
    return false;
  return isAlike(first, second) || repeatsHeader(first, second);
}

/** Whether each has a caption, and not the same. */
function haveOwnCaptions({ caption: a }: TableBlock, { caption: b }: TableBlock): boolean {
  return a !== null && b !== null && a !== b;
}

function isAlike(first: PlacedTable, second: PlacedTable): boolean {
  const shift = (second.edges[0] ?? 0) - (first.edges[0] ?? 0);
  return first.edges.every((x, at) => Math.abs((second.edges[at] ?? 0) - shift - x) <= SAME);
}

/** Both parts as one table: a repeated header is left out, a row that the page end cuts is made whole. */
export function joinTables(first: PlacedTable, second: PlacedTable): PlacedTable {
  if (isHeadAlone(first, second))
    return { ...second, caption: first.caption ?? second.caption, place: first.place };
  const body = repeatsHeader(first, second) ? second.rows.slice(first.header_rows) : second.rows;
  const rows = first.rows.map((row) => row.map((cell) => [...cell]));
  const [top] = body;
  const last = rows.at(-1);
  const isCut = top !== undefined && last !== undefined && isCutRow(top, last);
  if (isCut) top.forEach((cell, column) => last[column]?.push(...cell));
  return {
    ...first,
    caption: first.caption ?? second.caption,
    rows: [...rows, ...(isCut ? body.slice(1) : body)],
    place: first.place,
    notes: [...(first.notes ?? []), ...(second.notes ?? [])],
    frame_notes: [...first.frame_notes, ...second.frame_notes],
    is_last: second.is_last,
  };
}

/** Whether the first part is but the header that the second one repeats, as where a page ends below it. */
function isHeadAlone(first: TableBlock, second: TableBlock): boolean {
  const head = second.rows.slice(0, second.header_rows);
  const wordsOf = (rows: readonly string[][][]) =>
    (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []).join(' '));
  return head.length > 0 && wordsOf(first.rows).join('\n') === wordsOf(head).join('\n');
}

function repeatsHeader({ rows, header_rows: count }: TableBlock, second: TableBlock): boolean {
  const flat = (row: readonly string[][] | undefined) =>
    (row ?? [])
      .map((cell) => cell.join(' '))
      .join('\n')
      .replace(/[\s\u00AD-]+/g, ' ');
  return rows.slice(0, count).every((row, index) => flat(row) === flat(second.rows[index]));
}

/** A row only goes on with the one before if its first and last cells are empty, or all that it has goes on with words. */
function isCutRow(row: readonly string[][], before: readonly string[][]): boolean {
  const isOuterEmpty = row[0]?.length === 0 && row.at(-1)?.length === 0;
  const filled = row.filter((cell) => cell.length > 0);
  const goesOnInWords = filled.every(([line = '']) => /^\p{Ll}/u.test(line));
  return (
    (isOuterEmpty || (filled.length < row.length && goesOnInWords)) && (before[0]?.length ?? 0) > 0
  );
}
