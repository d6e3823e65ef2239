import { splitRow } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import { boxAround, middleX } from './page.ts';
import type { Box, Item, Piece } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { joinItems } from './set-lines.ts';

const CAPTION = /^(?:Table|Tableau|Tabelle)\s*[A-Z]?\.?-?\d/i;
const FIGURE = /^(?:Figure|Fig\.|Abbildung|Bild)\s*[A-Z]?\.?-?\d/i;
/** The longest caption, in lines; its lines are closer than this, in sizes of the text. */
const MAX_LINES = 4;
const CLOSE = 0.7;
/** Captions beside each other stand at least this far apart, in heights of the text. */
const CAPTION_GAP = 1;

/** Whether a row of a page is the caption of a table. */
export function isTableCaption(row: PageRow | undefined): boolean {
  return CAPTION.test(textOf(row));
}

/** Whether a row of a page is the caption of a figure. */
export function isFigureCaption(row: PageRow | undefined): boolean {
  return FIGURE.test(textOf(row));
}

/** Whether a row is the caption of a table or a further line of one: set alike, close, and without a gap for cells. */
export function endsTableCaption(rows: readonly PageRow[], at: number): boolean {
  for (let index = at; index > at - MAX_LINES; index -= 1) {
    const [row, above] = [rows[index], rows[index - 1]];
    if (isTableCaption(row)) return true;
    if (row === undefined || above === undefined || !isAlike(above, row)) return false;
  }
  return false;
}

/** Between which places the captions of two tables stand beside each other in a row; null where they do not. */
export function captionGap({ members }: PageRow): Strip | null {
  const parts = splitRow(
    members,
    CAPTION_GAP * (members[0] === undefined ? 0 : heightOf(members[0])),
  );
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before === undefined || !startsCaption(before) || !startsCaption(part)) continue;
    return { from: boxAround(before).x1, to: boxAround(part).x0 };
  }
  return null;
}

function startsCaption(part: readonly Piece[]): boolean {
  return CAPTION.test(joinItems(part.filter((piece): piece is Item => piece.kind === 'text')));
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function isAlike(above: PageRow, below: PageRow): boolean {
  const [a, b] = [itemsOf(above)[0], itemsOf(below)[0]];
  if (a === undefined || b === undefined) return false;
  const isSame = Math.abs(a.size - b.size) < 0.1 && a.is_bold === b.is_bold;
  return isSame && below.top - above.bottom < CLOSE * b.size - (b.bottom - b.top - b.size);
}

function textOf(row: PageRow | undefined): string {
  return joinItems(row === undefined ? [] : itemsOf(row));
}

function itemsOf({ members }: PageRow): Item[] {
  const items = members.filter((piece): piece is Item => piece.kind === 'text');
  return items.sort((a, b) => middleX(a) - middleX(b));
}
