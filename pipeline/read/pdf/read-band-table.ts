import { alignRows } from './align-rows.ts';
import { countHeaderRows } from './count-header-rows.ts';
import { extendTable } from './extend-table.ts';
import { findColumns } from './find-columns.ts';
import { isSupport } from './find-bands.ts';
import type { Band } from './find-bands.ts';
import { isGridded } from './is-gridded.ts';
import { leftEdges } from './left-edges.ts';
import { judgeTable } from './judge-table.ts';
import { splitRow } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import { areWide, isRunningText, splitItems, textWidth } from './measure-columns.ts';
import { boxAround } from './page.ts';
import type { Item, PageTable } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { readTableLines } from './read-table-lines.ts';
import { endsTableCaption, isFigureCaption, isTableCaption } from './row-captions.ts';
import { groupRows } from './set-lines.ts';

/** A table without rules, and the rows of the page that it takes. */
export interface BandTable {
  band: Band;
  table: PageTable;
}

/** How far below its labels the caption of a figure may stand, in rows. */
const NEAR = 4;

/** How close below its caption a table begins, in sizes of the text. */
const NEAR_CAPTION = 2;

/** The table in a band; null where it is none. Rows at its ends that stand in one column and apart are left out. */
export function readBandTable(band: Band, rows: readonly PageRow[], em: number): BandTable | null {
  const { from, to } = extendTable(rows, trim(band, rows, em));
  const inside = rows.slice(from, to + 1);
  const items = inside.flatMap(({ members }) => members).filter((piece) => piece.kind === 'text');
  const cuts = findColumns(items);
  const isAbove = endsTableCaption(rows, from - 1);
  const isBelow =
    isTableCaption(rows[to + 1]) &&
    !headsTable(rows, to + 1, em) &&
    (cuts.length > 1 || !areWide(items, cuts, em));
  const isCaptioned = isAbove || isBelow;
  if (cuts.length === 0 || !looksLikeTable(band, cuts, items, isCaptioned, em)) return null;
  if (!isCaptioned && rows.slice(to + 1, to + 1 + NEAR).some(isFigureCaption)) return null;
  const aligned = alignRows(items, cuts);
  if (aligned.length < 2) return null;
  const box = boxAround(items);
  const header = countHeaderRows(aligned, items);
  const edges = leftEdges(items, cuts);
  return {
    band: { ...band, from, to },
    table: { kind: 'table', ...box, rows: aligned, header_rows: header, edges },
  };
}

function looksLikeTable(
  { support }: Band,
  cuts: readonly number[],
  items: readonly Item[],
  isCaptioned: boolean,
  em: number,
): boolean {
  if (isCaptioned) return support >= 1;
  if (judgeTable(readTableLines(items, cuts)) || isGridded(items, cuts, em)) return true;
  if (support < 3 || cuts.length > 1) return false;
  const [first, second] = splitItems(items, cuts);
  if (first === undefined || second === undefined) return false;
  const isLabel = textWidth(first) < 5 * em || isRunningText(second, em);
  const isHeaded =
    groupRows(items)[0]?.every((item) => item.is_bold) === true &&
    !items.every((item) => item.is_bold);
  return isHeaded && !isLabel;
}

/** Whether a caption stands above a table: what follows it closely is one, or has cells. */
function headsTable(rows: readonly PageRow[], at: number, em: number): boolean {
  let next = at + 1;
  while (endsTableCaption(rows, next)) next += 1;
  const [caption, row] = [rows[next - 1], rows[next]];
  if (caption === undefined || row === undefined) return false;
  const isClose = row.top - caption.bottom < NEAR_CAPTION * em;
  const isTable = row.members.some(({ kind }) => kind === 'table');
  return isClose && (isTable || splitRow(row.boxes, em).length > 1);
}

/** Without the rows at either end that fill one column only, unless they stand as close as lines in a cell. */
function trim(
  { from, to, strips }: Band,
  rows: readonly PageRow[],
  em: number,
): Pick<Band, 'from' | 'to'> {
  const supports = rows.flatMap((row, index) =>
    index >= from && index <= to && isSupport(row, strips) ? [index] : [],
  );
  let [first, last] = [supports[0] ?? from, supports.at(-1) ?? to];
  const isClose = (above: number, below: number) =>
    (rows[below]?.top ?? 0) - (rows[above]?.bottom ?? 0) < 0.45 * em;
  while (last < to && isClose(last, last + 1) && goesOn(rows[last + 1], strips)) last += 1;
  while (first > from && isClose(first - 1, first) && !endsTableCaption(rows, first - 1))
    first -= 1;
  return { from: first, to: last };
}

/** Whether a row below the last goes on with a cell: in small letters, or beyond the first column. */
function goesOn(row: PageRow | undefined, strips: readonly Strip[]): boolean {
  const first = row?.members[0];
  if (first?.kind !== 'text' || isTableCaption(row)) return false;
  return /^[\p{Ll}(]/u.test(first.text) || strips.some(({ to }) => first.x0 >= to - 1);
}
