import type { Band } from './find-bands.ts';
import { gapsOf } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import { areWide, isRunningText, splitItems } from './measure-columns.ts';
import type { Item, PageTable } from './page.ts';
import type { PageRow } from './page-rows.ts';
import { readBandTable } from './read-band-table.ts';
import type { BandTable } from './read-band-table.ts';
import { captionGap, isTableCaption } from './row-captions.ts';
import { groupRows } from './set-lines.ts';

/** What a band is: columns of text that are read one after the other, or a table; null for neither. */
export type Judgement =
  { kind: 'columns'; band: Band } | { kind: 'table'; band: Band; table: PageTable } | null;

/** From this many rows on that fill their columns, a band is text even beside a caption. */
const PROSE = 6;

/**
 * Tells columns of text from tables. The lines of running text fill their columns; the cells of a table do not. A band
 * beside a table caption is a table, one whose first column holds only marks or numbers of a list is neither.
 */
export function judgeBand(
  band: Band,
  rows: readonly PageRow[],
  em: number,
  gutters: readonly number[],
): Judgement {
  const gaps = captionGaps(band, rows);
  return gaps.length > 0 ? besideEachOther(band, gaps) : judgeAlone(band, rows, em, gutters);
}

function judgeAlone(
  band: Band,
  rows: readonly PageRow[],
  em: number,
  gutters: readonly number[],
): Judgement {
  const inside = rows.slice(band.from, band.to + 1).flatMap(({ members }) => members);
  const items = inside.filter((piece): piece is Item => piece.kind === 'text');
  const hasTable = items.length < inside.length;
  const columns = { kind: 'columns', band } as const;
  const cuts = band.strips.map(({ from, to }) => (from + to) / 2);
  const isBroad = areWide(inside, cuts, em);
  const isText = splitItems(items, cuts).every((part) => isProse(part, em));
  const isPossible = isBroad && isCertain(band, em);
  if (isPossible && (hasTable || (isText && band.support >= PROSE))) return columns;
  const table = hasTable ? null : readBandTable(band, rows, em);
  const gutter = knownGutter(band, gutters);
  const isParted = gutter !== null && areWide(inside, [(gutter.from + gutter.to) / 2], em);
  if (isParted && !isSureTable(table, rows))
    return { kind: 'columns', band: { ...band, strips: [gutter] } };
  if (table !== null) return { kind: 'table', ...table };
  return isPossible ? columns : null;
}

/** Where captions of two tables stand beside each other, in the band or directly above. */
function captionGaps({ from, to }: Band, rows: readonly PageRow[]): Strip[] {
  return rows.slice(Math.max(0, from - 1), to + 1).flatMap((row) => captionGap(row) ?? []);
}

/** Tables beside each other are columns, parted between their captions; a band without that gutter is neither. */
function besideEachOther(band: Band, gaps: readonly Strip[]): Judgement {
  const gutter = band.strips.find((strip) =>
    gaps.some((gap) => strip.from < gap.to && strip.to > gap.from),
  );
  return gutter === undefined ? null : { kind: 'columns', band: { ...band, strips: [gutter] } };
}

/** Whether most lines of a column fill it, and wide gaps divide few of them. */
function isProse(items: readonly Item[], em: number): boolean {
  if (!isRunningText(items, em)) return false;
  const lines = groupRows(items);
  const divided = lines.filter((line) => gapsOf(line, line[0]?.size ?? 0).length > 0);
  return divided.length <= lines.length / 2;
}

/** Whether a gutter is no chance: a few rows of justified text may have gaps above each other. */
function isCertain({ support, strips }: Band, em: number): boolean {
  const widest = Math.max(...strips.map(({ from, to }) => to - from));
  return support >= 5 || (support >= 3 && widest >= em);
}

/** The strip of a band that is a gutter of the document elsewhere. */
function knownGutter({ strips, support }: Band, gutters: readonly number[]): Strip | null {
  const known = strips.find(({ from, to }) => gutters.some((x) => from - 1 <= x && x <= to + 1));
  return support >= 2 ? (known ?? null) : null;
}

/** Whether a table has three columns and stands under a caption, so that no gutter speaks against it. */
function isSureTable(found: BandTable | null, rows: readonly PageRow[]): boolean {
  if (found === null || found.table.edges.length < 3) return false;
  return isTableCaption(rows[found.band.from - 1]);
}
