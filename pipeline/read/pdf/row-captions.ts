import { middleX } from './page.ts';
import type { Item } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { joinItems } from './set-lines.ts';

const CAPTION = /^(?:Table|Tableau|Tabelle)\s*[A-Z]?\.?\d/i;
const FIGURE = /^(?:Figure|Fig\.|Abbildung|Bild)\s*[A-Z]?\.?\d/i;

/** Whether a row of a page is the caption of a table. */
export function isTableCaption(row: PageRow | undefined): boolean {
  return CAPTION.test(textOf(row));
}

/** Whether a row of a page is the caption of a figure. */
export function isFigureCaption(row: PageRow | undefined): boolean {
  return FIGURE.test(textOf(row));
}

function textOf(row: PageRow | undefined): string {
  const items = (row?.members ?? []).filter((piece): piece is Item => piece.kind === 'text');
  return joinItems([...items].sort((a, b) => middleX(a) - middleX(b)));
}
