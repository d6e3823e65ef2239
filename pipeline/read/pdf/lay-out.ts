import type { Wordings } from '../../wording/compile-wordings.ts';
import type { Block, TableBlock } from '../document.ts';
import { joinContinued } from '../join-continued.ts';
import { collectWords, joinLines } from '../join-lines.ts';
import type { WordEvidence } from '../join-lines.ts';
import { attachCaptions } from './attach-captions.ts';
import { dressSet } from './dress-set.ts';
import { fillGrid } from './fill-grid.ts';
import { findGutters } from './find-gutters.ts';
import { findGrids } from './find-grids.ts';
import { findHalfRuled } from './find-half-ruled.ts';
import { joinColumns } from './join-columns.ts';
import type { ColumnBlock } from './join-columns.ts';
import { joinSoftHyphens, keepsHyphens } from './join-soft-hyphens.ts';
import { goesOn, joinTables, placeTable } from './join-tables.ts';
import type { PlacedTable } from './join-tables.ts';
import { measurePitch } from './line-breaks.ts';
import { layLine } from './lay-line.ts';
import { orderPage } from './order-page.ts';
import type { Region } from './order-page.ts';
import { middleX, middleY } from './page.ts';
import type { Box, Page, PageTable, Piece } from './page.ts';
import { rankHeadings } from './rank-headings.ts';
import { splitColumn } from './split-column.ts';

type Flow = ColumnBlock | PlacedTable;

/**
 * The blocks of a document from its pages without their furniture: tables are taken out, what remains is put in
 * reading order and cut into blocks, and what page ends cut is joined again.
 */
export function layOut(clean: readonly Page[], wordings: Wordings): Block[] {
  const em = bodySize(clean);
  const pieces = clean.map(findTables);
  const gutters = findGutters(pieces, em);
  const regions = clean.map(({ number }, index) =>
    orderPage(pieces[index] ?? [], em, number, gutters),
  );
  const columns = regions
    .flat()
    .flatMap((region) => (region.kind === 'lines' ? [region.lines] : []));
  const pitchOf = measurePitch(columns);
  const flow = regions.flatMap((parts, index) =>
    parts.flatMap((part, at): Flow[] => {
      if (part.kind === 'table')
        return [placeTable(part, clean[index]?.number ?? 0, ends(parts, at))];
      const right = Math.max(...part.lines.map((line) => line.x1));
      return splitColumn(part.lines, { right, pitchOf, em }, wordings).map((block) => ({
        ...block,
        right,
      }));
    }),
  );
  rankHeadings(
    flow.filter((block) => 'set' in block),
    em,
  );
  const lines = columns.flat().map((line) => line.text);
  return finish(flow, collectWords(lines), keepsHyphens(lines));
}

function finish(flow: readonly Flow[], evidence: WordEvidence, keeps: boolean): Block[] {
  const join = (lines: readonly string[]) => joinLines(joinSoftHyphens(lines, keeps), evidence);
  const whole: Flow[] = [];
  for (const block of attachCaptions(flow, ({ lines }) => join(lines))) {
    const before = whole.at(-1);
    const isRest =
      before !== undefined && !('set' in before) && !('set' in block) && goesOn(before, block);
    if (isRest) whole.splice(-1, 1, joinTables(before, block));
    else whole.push(block);
  }
  return joinContinued(joinColumns(whole).map(keepLines)).map((item) => {
    if (!('set' in item)) return toBlock(item);
    const { block, lines, set, right } = item;
    return { ...block, text: join(lines), dressed: dressSet(lines, set, right, join) };
  });
}

/** Gives a block its lines as they are set. */
function keepLines(item: ColumnBlock | TableBlock): ColumnBlock | TableBlock {
  if (!('set' in item)) return item;
  return { ...item, block: { ...item.block, layout: item.set.map(layLine) } };
}

function toBlock({ rows, ...table }: Extract<Block, { kind: 'table' }>): Block {
  const { kind, caption, header_rows: header, place } = table;
  const cells = rows.map((row) => row.map((cell) => joinSoftHyphens(cell, false)));
  return { kind, caption, rows: cells, header_rows: header, place };
}

/** Size of most letters. */
function bodySize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ items }) => items)) {
    const key = Math.round(size * 10) / 10;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** The pieces of a page: its ruled tables, and the text outside them. */
function findTables({ items, rules }: Page): Piece[] {
  const grids = findGrids(rules).flatMap((grid) => fillGrid(grid, items) ?? []);
  const rest = items.filter((item) => !grids.some((table) => holds(table, item)));
  const loose = rules.filter((rule) => !grids.some((table) => holds(table, rule)));
  const halfRuled = findHalfRuled(loose, rest);
  return [
    ...grids,
    ...halfRuled,
    ...rest.filter((item) => !halfRuled.some((table) => holds(table, item))),
  ];
}

function holds({ x0, x1, top, bottom }: PageTable, box: Box): boolean {
  const [x, y] = [middleX(box), middleY(box)];
  return x0 - 2 <= x && x <= x1 + 2 && top - 2 <= y && y <= bottom + 2;
}

function ends(parts: readonly Region[], at: number): Pick<PlacedTable, 'is_first' | 'is_last'> {
  const isShort = (region: Region) => region.kind === 'lines' && region.lines.length <= 2;
  return {
    is_first: parts.slice(0, at).every(isShort),
    is_last: parts.slice(at + 1).every(isShort),
  };
}
