import { isSupport } from './find-bands.ts';
import type { Band } from './find-bands.ts';
import { DISPLAY } from './line-breaks.ts';
import type { PageRow } from './page-rows.ts';
import { isFigureCaption } from './row-captions.ts';

/** What runs over the columns, such as a heading or the caption of a figure, is at most so many rows. */
const ROWS = 6;

/** The space around it, in sizes of the text, where it is display type; elsewhere it is a whole size. */
const HEAD = 0.6;

/**
 * Ends a band of columns where all of them stop together for something that runs over them but is too short to show
 * it: rows that stand in one column, with space above and below them over the whole width, and columns again after it; or the caption of a figure at the end.
 */
export function endAtBreak(band: Band, rows: readonly PageRow[], em: number): Band {
  const isApart = (below: number, at: number) =>
    (rows[below]?.top ?? 0) - (rows[below - 1]?.bottom ?? 0) >
    (isHead(rows[at], em) ? HEAD : 1) * em;
  const isDivided = (at: number) => {
    const row = rows[at];
    if (row === undefined || at > band.to) return false;
    const beside = [rows[at - 1], rows[at + 1]].filter(
      (other) => other !== undefined && other.top < row.bottom && other.bottom > row.top,
    );
    const boxes = [...row.boxes, ...beside.flatMap((other) => other?.boxes ?? [])];
    return isSupport({ ...row, boxes }, band.strips);
  };
  const isEnd = (at: number) =>
    at === band.to
      ? isFigureCaption(rows[at])
      : isApart(at + 1, at) && (isDivided(at + 1) || isDivided(at + 2));
  for (let to = band.from + 1; to <= band.to; to += 1) {
    if (isDivided(to) || !isEnd(to)) continue;
    let from = to;
    while (from > band.from && !isApart(from, from) && !isDivided(from - 1)) from -= 1;
    if (from > band.from && isApart(from, from) && to - from < ROWS)
      return { ...band, to: from - 1 };
  }
  return band;
}

function isHead(row: PageRow | undefined, em: number): boolean {
  const pieces = row?.members ?? [];
  return pieces.every((piece) => piece.kind === 'text' && piece.size >= DISPLAY * em);
}
