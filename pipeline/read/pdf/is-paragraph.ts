import type { Band } from './find-bands.ts';
import { boxAround } from './page.ts';
import type { PageRow } from './page-rows.ts';

/** Margins that differ by less than this are one, in points. */
const SAME = 1.5;
/** Lines of a paragraph stand at most so far apart, in sizes of the text. */
const LEADING = 0.6;
/** Spaces of one justified line differ by less than this part; so many of its runs are single words. */
const EVEN = 0.15;
const WORDS = 0.8;

/**
 * Whether a band is but some lines of a justified paragraph whose wide spaces happen to stand above each other: all
 * its rows reach from margin to margin, and their words are spaced evenly, or the line directly above or below reaches
 * from margin to margin too and runs over the strips.
 */
export function isParagraph({ from, to }: Band, rows: readonly PageRow[], em: number): boolean {
  const inside = rows.slice(from, to + 1);
  const { x0, x1 } = boxAround(inside.flatMap(({ boxes }) => boxes));
  const fills = (row: PageRow | undefined, isLast: boolean) => {
    if (row === undefined || row.boxes.length === 0) return false;
    const box = boxAround(row.boxes);
    return box.x1 <= x1 + SAME && box.x0 >= x0 - SAME && (isLast || box.x1 >= x1 - SAME);
  };
  const isClose = (at: number) =>
    (rows[at]?.top ?? Infinity) - (rows[at - 1]?.bottom ?? -Infinity) < LEADING * em;
  if (!inside.every((row, at) => fills(row, at === inside.length - 1))) return false;
  if (areWords(inside) && inside.slice(0, -1).every(isEven)) return true;
  return (
    (isClose(to + 1) && fills(rows[to + 1], true)) ||
    (isClose(from) && fills(rows[from - 1], false))
  );
}

/** Whether most runs are single words, at least three in a row, as in lines with wide spaces. */
function areWords(rows: readonly PageRow[]): boolean {
  const items = rows.flatMap(({ members }) => members).filter((piece) => piece.kind === 'text');
  const words = items.filter(({ text }) => !/\s/u.test(text));
  return items.length >= 3 * (rows.length - 1) && words.length >= WORDS * items.length;
}

function isEven({ boxes }: PageRow): boolean {
  const gaps = boxes.slice(1).map((box, index) => box.x0 - (boxes[index]?.x1 ?? 0));
  const spaces = gaps.filter((gap) => gap > SAME);
  return Math.max(...spaces) - Math.min(...spaces) <= EVEN * Math.max(...spaces) + 0.5;
}
