import { continueTable } from './continue-table.ts';
import { endAtBreak } from './end-at-break.ts';
import { findBands, isSupport } from './find-bands.ts';
import type { Band } from './find-bands.ts';
import { isParagraph } from './is-paragraph.ts';
import { judgeBand } from './judge-band.ts';
import { middleX } from './page.ts';
import type { Item, PageTable, Piece } from './page.ts';
import { pageRows } from './page-rows.ts';
import type { PageRow } from './page-rows.ts';
import { isTableCaption } from './row-captions.ts';
import { setLines } from './set-lines.ts';
import type { Line } from './set-lines.ts';

/** A stretch of a page that is read from top to bottom: lines of one column, a float or a footnote, or a table. */
export type Region = { kind: 'lines' | 'float' | 'note'; lines: Line[] } | PageTable;

/**
 * The regions of a page in reading order, however it was painted: the page is cut where the best gutter begins and
 * ends, what stands above is read first, then each column, then what stands below (the recursive cut of Nagy and Seth,
 * with the gutter chosen by the rows that it divides). What stands `before` it may be a table that goes on here.
 */
export function orderPage(
  pieces: readonly Piece[],
  em: number,
  page: number,
  gutters: readonly number[] = [],
  before?: Region,
): Region[] {
  const rows = pageRows(pieces);
  const order = (part: readonly Piece[], last: Region | undefined) =>
    orderPage(part, em, page, gutters, last);
  const rest = before?.kind === 'table' ? continueTable(before, rows) : null;
  if (rest !== null) return [rest.table, ...order(membersOf(rows.slice(rest.to + 1)), rest.table)];
  const bands = findBands(rows, em).filter((band) => !isParagraph(band, rows, em));
  for (const band of bands) {
    const judgement = judgeBand(band, rows, em, gutters);
    if (judgement === null) continue;
    const { from, to } =
      judgement.kind === 'columns'
        ? endAtBreak(boundBand(band, rows, em), rows, em)
        : judgement.band;
    const inside = membersOf(rows.slice(from, to + 1));
    const parts =
      judgement.kind === 'table' ? [judgement.table] : splitColumns(inside, judgement.band);
    const regions = order(membersOf(rows.slice(0, from)), before);
    for (const part of [...parts, membersOf(rows.slice(to + 1))]) {
      const last = regions.at(-1) ?? before;
      regions.push(...('kind' in part ? [part] : order(part, last)));
    }
    return regions;
  }
  return stack(rows, page);
}

function membersOf(rows: readonly PageRow[]): Piece[] {
  return rows.flatMap(({ members }) => members);
}

/**
 * Where columns begin and end: with the band, but what stands apart above or below and is too short to cross the gutter,
 * as a heading may be, belongs to what is before or after.
 */
function boundBand(band: Band, rows: readonly PageRow[], em: number): Band {
  const isApart = (below: number) => (rows[below]?.top ?? 0) - (rows[below - 1]?.bottom ?? 0) > em;
  const supports = rows.flatMap((row, index) =>
    index >= band.from && index <= band.to && isSupport(row, band.strips) ? [index] : [],
  );
  let [from, to] = [supports[0] ?? band.from, supports.at(-1) ?? band.to];
  while (from > band.from && !isApart(from)) from -= 1;
  const isLast = band.to === rows.length - 1;
  while (to < band.to && (isLast || !isApart(to + 1)) && !isTableCaption(rows[to + 1])) to += 1;
  return { ...band, from, to };
}

function splitColumns(pieces: readonly Piece[], { strips }: Band): Piece[][] {
  const cuts = strips.map(({ from, to }) => (from + to) / 2);
  const columns = Array.from({ length: cuts.length + 1 }, (): Piece[] => []);
  for (const piece of pieces)
    columns[cuts.filter((cut) => cut < middleX(piece)).length]?.push(piece);
  return columns;
}

/** One column: its lines, cut at its tables. */
function stack(rows: readonly PageRow[], page: number): Region[] {
  const regions: Region[] = [];
  let items: Item[] = [];
  const flush = () => {
    if (items.length > 0) regions.push({ kind: 'lines', lines: setLines(items, page) });
    items = [];
  };
  for (const piece of membersOf(rows)) {
    if (piece.kind === 'text') items.push(piece);
    else {
      flush();
      regions.push(piece);
    }
  }
  flush();
  return regions;
}
