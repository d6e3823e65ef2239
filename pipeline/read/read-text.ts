import type { Reference } from '../reference.ts';
import type { Block, Document, DressedLine, Place, TableBlock } from './document.ts';
import { findTextNotes } from './find-text-notes.ts';
import { firstColumn, intendedLines, lineWidth } from './intended-lines.ts';
import { joinContinued } from './join-continued.ts';
import type { DraftBlock } from './join-continued.ts';
import { collectWords, joinLines } from './join-lines.ts';
import type { WordEvidence } from './join-lines.ts';
import { isPipeHeader, readPipeTable } from './read-pipe-table.ts';
import { readTextTable } from './read-text-table.ts';
import type { Chunk, TextTable } from './read-text-table.ts';
import { splitChunk } from './split-chunk.ts';
import { splitLines } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/**
 * A plain text, drawn from a paged document or written by hand, as a document: blank lines and page ends separate
 * chunks, chunks are cut where a line starts a block of its own, sentences that a column or page end cuts are joined
 * again, hyphens at line ends are resolved, footnotes at the end of a page stand apart. The marks that Markdown has for headings, lists and tables are understood.
 */
export function readText(text: string, sourceId: string, reference: Reference): Document {
  const lines = splitLines(text, reference);
  const { chunks, notes } = findTextNotes(splitChunks(lines));
  const evidence = collectWords(lines.map((line) => line.text));
  const width = lineWidth(lines.map((line) => line.text));
  const blocks: (Block | DraftBlock)[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] ?? [];
    if (notes.has(chunk)) {
      blocks.push(noteDraft(chunk));
      continue;
    }
    const last = blocks.at(-1);
    const caption = isTableCaption(last, reference) ? last : null;
    const table = readTable(chunks, at, caption !== null, reference);
    if (table === null) {
      blocks.push(...splitChunk(chunk, reference));
      continue;
    }
    if (caption !== null) blocks.pop();
    blocks.push(makeTable(table, caption, placeOf(chunk[0]), evidence));
    at += table.chunks - 1;
  }
  const pages = lines.at(-1)?.page ?? null;
  const { startsLabel, startsStatus } = reference.entryWords;
  const startsPart = (line: string) => startsLabel(line) || startsStatus(line);
  const toLines = (draft: DraftBlock) =>
    intendedLines(draft, width, startsPart).map((group) => ({
      text: joinLines(group, evidence),
      bold: firstColumn(group[0] ?? ''),
      italic: '',
      after_gap: false,
    }));
  return { source_id: sourceId, pages, blocks: finish(blocks, evidence, reference, toLines) };
}

function noteDraft(chunk: Chunk): DraftBlock {
  return {
    block: { kind: 'footnote', level: null, text: '', place: placeOf(chunk[0]) },
    lines: chunk.map(({ text }) => text),
    starts_chunk: true,
  };
}

function makeTable(
  { rows, header_rows }: TextTable,
  caption: DraftBlock | null,
  place: Place,
  evidence: WordEvidence,
): TableBlock {
  if (caption === null) return { kind: 'table', caption: null, rows, header_rows, place };
  const title = joinLines(caption.lines, evidence);
  return { kind: 'table', caption: title, rows, header_rows, place: caption.block.place };
}

function placeOf(line: TextLine | undefined): Place {
  return { page: line?.page ?? null, line: line?.line ?? null };
}

/** A table with bars between its cells shows itself; one that kept only the order of its cells needs a caption. */
function readTable(
  chunks: readonly Chunk[],
  at: number,
  hasCaption: boolean,
  reference: Reference,
): TextTable | null {
  return (
    readPipeTable(chunks[at]) ?? (hasCaption ? readTextTable(chunks.slice(at), reference) : null)
  );
}

function splitChunks(lines: readonly TextLine[]): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Chunk = [];
  for (const [index, line] of lines.entries()) {
    const isTable = isPipeHeader(line.text, lines[index + 1]?.text);
    if (line.text === '' || line.starts_page || isTable) {
      if (current.length > 0) chunks.push(current);
      current = [];
    }
    if (line.text !== '') current.push(line);
  }
  return current.length > 0 ? [...chunks, current] : chunks;
}

/** Whether what was read last is a caption such as `Table 1 – Enablers`. */
function isTableCaption(
  item: Block | DraftBlock | undefined,
  { wordings }: Reference,
): item is DraftBlock {
  if (item === undefined || !('lines' in item)) return false;
  return item.block.kind === 'caption' && wordings.isTableCaption(item.lines[0] ?? '');
}

function finish(
  blocks: (Block | DraftBlock)[],
  evidence: WordEvidence,
  { entryWords }: Reference,
  toLines: (draft: DraftBlock) => DressedLine[],
): Block[] {
  const { isTermsTitle, clauseKind } = entryWords;
  const isTitle = (line: string) =>
    isTermsTitle(line) || ['other', 'back_matter'].includes(clauseKind(line) ?? '');
  return joinContinued(blocks, isTitle).map((item) =>
    'lines' in item
      ? { ...item.block, text: joinLines(item.lines, evidence), dressed: toLines(item) }
      : item,
  );
}
