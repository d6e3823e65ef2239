import type { Band } from './find-bands.ts';
import { boxAround } from './page.ts';
import type { PageRow } from './page-rows.ts';

/** Margins that differ by less than this are one, in points. */
const SAME = 1.5;
/** Lines of a paragraph stand at most so far apart, in sizes of the text. */
const LEADING = 0.6;

/**
 * Whether a band is but some lines of a justified paragraph whose wide spaces happen to stand above each other: all
 * its rows reach from margin to margin, and so does the line directly above or below, which runs over the strips.
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
  const isBelow = isClose(to + 1) && fills(rows[to + 1], true);
  const isAbove = isClose(from) && fills(rows[from - 1], false);
  return (isAbove || isBelow) && inside.every((row, at) => fills(row, at === inside.length - 1));
}
