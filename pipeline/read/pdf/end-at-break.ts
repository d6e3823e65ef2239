import { isSupport } from './find-bands.ts';
import type { Band } from './find-bands.ts';
import type { PageRow } from './page-rows.ts';

/** What runs over the columns, such as a heading or the caption of a figure, is at most so many rows. */
const ROWS = 6;

/**
 * Ends a band of columns where all of them stop together for something that runs over them but is too short to show
 * it: rows that stand in one column, with space above and below them over the whole width, and columns again after it.
 */
export function endAtBreak(band: Band, rows: readonly PageRow[], em: number): Band {
  const isApart = (below: number) => (rows[below]?.top ?? 0) - (rows[below - 1]?.bottom ?? 0) > em;
  const isInside = (at: number) => at > band.from && at <= band.to;
  const isDivided = (at: number) => {
    const row = rows[at];
    return row !== undefined && isInside(at) && isSupport(row, band.strips);
  };
  for (let from = band.from + 1; from <= band.to; from += 1) {
    if (!isApart(from) || isDivided(from)) continue;
    let to = from;
    while (to < band.to && !isDivided(to + 1) && !isApart(to + 1)) to += 1;
    while (to < band.to && isApart(to + 1) && !isDivided(to + 1)) to += 1;
    if (to - from < ROWS && isApart(to + 1) && isDivided(to + 1)) return { ...band, to: from - 1 };
  }
  return band;
}
