import { findBands } from './find-bands.ts';
import { judgeBand } from './judge-band.ts';
import type { Piece } from './page.ts';
import { pageRows } from './page-rows.ts';

/** From this many rows on columns of text are certain. */
const CERTAIN = 8;

/**
 * Where gutters run in a document, judged by the pages on which columns of text are certain: their middles, which help
 * to tell columns from tables on other pages.
 */
export function findGutters(pages: readonly (readonly Piece[])[], em: number): number[] {
  return pages.flatMap((pieces) => {
    const rows = pageRows(pieces);
    const [best] = findBands(rows, em);
    if (best === undefined || best.support < CERTAIN) return [];
    const judgement = judgeBand(best, rows, em, []);
    if (judgement?.kind !== 'columns') return [];
    return judgement.band.strips.map(({ from, to }) => (from + to) / 2);
  });
}
