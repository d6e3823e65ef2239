import type { Wordings } from '../../wording/compile-wordings.ts';
import type { Block } from '../document.ts';
import { joinContinued } from '../join-continued.ts';
import { collectWords, joinLines } from '../join-lines.ts';
import type { WordEvidence } from '../join-lines.ts';
import { attachCaptions } from './attach-captions.ts';
import { attachNotes } from './attach-notes.ts';
import { dressSet } from './dress-set.ts';
import { findFloats } from './find-floats.ts';
import { findFootnotes } from './find-footnotes.ts';
import { findGutters } from './find-gutters.ts';
import { findTables } from './find-tables.ts';
import { joinBareNumbers } from './join-bare-numbers.ts';
import { joinColumns } from './join-columns.ts';
import type { ColumnBlock } from './join-columns.ts';
import { joinSoftHyphens, keepsHyphens } from './join-soft-hyphens.ts';
import { goesOn, joinTables, placeTable } from './join-tables.ts';
import type { PlacedTable } from './join-tables.ts';
import { measurePitch } from './line-breaks.ts';
import { layLine } from './lay-line.ts';
import { measureRight } from './measure-right.ts';
import { noteBlock } from './note-block.ts';
import { orderPage } from './order-page.ts';
import type { Region } from './order-page.ts';
import type { Item, Page, Piece } from './page.ts';
import { placeFloats } from './place-floats.ts';
import { rankHeadings } from './rank-headings.ts';
import { setLines } from './set-lines.ts';
import type { Line } from './set-lines.ts';
import { splitColumn } from './split-column.ts';

type Flow = ColumnBlock | PlacedTable;

/**
 * The blocks of a document from its pages without their furniture: tables are taken out, what remains is put in
 * reading order and cut into blocks, and what page ends cut is joined again.
 */
export function layOut(clean: readonly Page[], wordings: Wordings): Block[] {
  const em = bodySize(clean);
  const found = clean.map((page) => setNotesApart(findTables(page), em));
  const pieces = found.map((page) => page.pieces);
  const texts = pieces.map((page) => page.filter((piece) => piece.kind === 'text'));
  const floats = texts.map((items) => findFloats(items, em));
  const gutters = findGutters(pieces, em);
  let last: Region | undefined;
  const regions = clean.map(({ number }, index) => {
    const beside = floats[index] ?? [];
    const aside = new Set<Piece>(beside.flat());
    const rest = (pieces[index] ?? []).filter((piece) => !aside.has(piece));
    const notes = (found[index]?.notes ?? []).map((note) => setNote(note, number));
    const ordered = orderPage(rest, em, number, gutters, last);
    last = ordered.at(-1) ?? last;
    return [...placeFloats(ordered, beside, number), ...notes];
  });
  const columns = columnsOf(regions.flat());
  const pitchOf = measurePitch(columns);
  const blocks = regions.flatMap((parts, index) =>
    parts.flatMap((part, at): Flow[] => {
      if (part.kind === 'table')
        return [placeTable(part, clean[index]?.number ?? 0, ends(parts, at))];
      if (part.kind === 'note') return [noteBlock(part.lines)];
      const rightOf = measureRight(part.lines, floats[index] ?? []);
      const cut = splitColumn(part.lines, { rightOf, pitchOf, em }, wordings);
      if (part.kind === 'float') for (const { block } of cut) block.kind = 'float';
      return cut.map((block) => ({ rightOf, ...block }));
    }),
  );
  const flow = joinBareNumbers(blocks, em, wordings);
  rankHeadings(
    flow.filter((block) => 'set' in block),
    em,
  );
  const lines = columns.flat().map((line) => line.text);
  return finish(flow, em, collectWords(lines), keepsHyphens(lines));
}

function columnsOf(regions: readonly Region[]): Line[][] {
  return regions.flatMap((region) =>
    region.kind === 'table' || region.kind === 'note' ? [] : [region.lines],
  );
}

function finish(
  flow: readonly Flow[],
  em: number,
  evidence: WordEvidence,
  keeps: boolean,
): Block[] {
  const join = (lines: readonly string[]) => joinLines(joinSoftHyphens(lines, keeps), evidence);
  const whole: Flow[] = [];
  const captioned = attachCaptions(flow, ({ lines }) => join(lines));
  attachNotes(captioned, em, ({ lines }) => join(lines));
  for (const block of captioned) {
    const before = whole.at(-1);
    const isRest =
      before !== undefined && !('set' in before) && !('set' in block) && goesOn(before, block);
    if (isRest) whole.splice(-1, 1, joinTables(before, block));
    else whole.push(block);
  }
  return joinContinued(joinColumns(whole).map(keepLines)).flatMap((item) => {
    if (!('set' in item)) return withNotes(item, join);
    const { block, lines, set, rightOf } = item;
    const { kind, level, place, layout = [] } = block;
    const dressed = dressSet(lines, set, rightOf, join);
    return { kind, level, text: join(lines), place, layout, dressed };
  });
}

/** The tables and the text of a page, and its footnotes. */
function setNotesApart(pieces: readonly Piece[], em: number) {
  const { notes, rest } = findFootnotes(
    pieces.filter((piece) => piece.kind === 'text'),
    em,
  );
  return { notes, pieces: [...pieces.filter((piece) => piece.kind === 'table'), ...rest] };
}

function setNote(items: readonly Item[], page: number): Region {
  return { kind: 'note', lines: setLines(items, page) };
}

/** Gives a block its lines as they are set. */
function keepLines(item: Flow): Flow {
  if (!('set' in item)) return item;
  return { ...item, block: { layout: item.set.map(layLine), ...item.block } };
}

/** A table, and the notes inside its frame as paragraphs after it. */
function withNotes(table: PlacedTable, join: (lines: readonly string[]) => string): Block[] {
  const { kind, caption, header_rows: header, place } = table;
  const rows = table.rows.map((row) => row.map((cell) => joinSoftHyphens(cell, false)));
  const inside = table.frame_notes.map(join);
  const notes = [...inside, ...(table.notes ?? [])];
  const block = { kind, caption, rows, header_rows: header, place };
  const paragraphs = inside.map(
    (text) => ({ kind: 'paragraph', level: null, text, place }) as const,
  );
  return [notes.length === 0 ? block : { ...block, notes }, ...paragraphs];
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

function ends(parts: readonly Region[], at: number): Pick<PlacedTable, 'is_first' | 'is_last'> {
  const isShort = (region: Region) =>
    region.kind === 'float' ||
    region.kind === 'note' ||
    (region.kind === 'lines' && region.lines.length <= 2);
  return {
    is_first: parts.slice(0, at).every(isShort),
    is_last: parts.slice(at + 1).every(isShort),
  };
}
