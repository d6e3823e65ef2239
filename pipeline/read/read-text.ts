import type { Reference } from '../reference.ts';
import { blockStart } from './block-start.ts';
import type { BlockStart } from './block-start.ts';
import type { Block, Document } from './document.ts';
import { joinContinued } from './join-continued.ts';
import type { DraftBlock } from './join-continued.ts';
import { collectWords, joinLines } from './join-lines.ts';
import type { WordEvidence } from './join-lines.ts';
import { readTextTable } from './read-text-table.ts';
import type { Chunk } from './read-text-table.ts';
import { splitLines } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/**
 * A plain text, drawn from a paged document or written by hand, as a document: blank lines and page ends separate
 * chunks, chunks are cut where a line starts a block of its own, sentences that a column or page end cuts are joined
 * again, hyphens at line ends are resolved.
 */
export function readText(text: string, sourceId: string, reference: Reference): Document {
  const lines = splitLines(text);
  const chunks = splitChunks(lines);
  const evidence = collectWords(lines.map((line) => line.text));
  const blocks: (Block | DraftBlock)[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const drafts = splitChunk(chunks[at] ?? [], reference);
    const last = drafts.at(-1);
    const table = isTableCaption(last) ? readTextTable(chunks.slice(at + 1), reference) : null;
    if (table === null || last === undefined) {
      blocks.push(...drafts);
      continue;
    }
    blocks.push(...drafts.slice(0, -1), {
      kind: 'table',
      caption: joinLines(last.lines, evidence),
      rows: table.rows,
      header_rows: table.header_rows,
      place: last.block.place,
    });
    at += table.chunks;
  }
  const pages = lines.at(-1)?.page ?? null;
  return { source_id: sourceId, pages, blocks: finish(blocks, evidence) };
}

function splitChunks(lines: readonly TextLine[]): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Chunk = [];
  for (const line of lines) {
    if (line.text === '' || line.starts_page) {
      if (current.length > 0) chunks.push(current);
      current = [];
    }
    if (line.text !== '') current.push(line);
  }
  return current.length > 0 ? [...chunks, current] : chunks;
}

/** Cuts a chunk before each line that starts a block; a heading goes on only in lines that start in lower case. */
function splitChunk(chunk: Chunk, { wordings }: Reference): DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let mayGoOn: (line: string) => boolean = () => false;
  for (const [index, { text, line, page }] of chunk.entries()) {
    const start = blockStart(text, wordings) ?? plainHeading(text, index, chunk[index + 1]?.text);
    if (start === null && mayGoOn(text)) {
      drafts.at(-1)?.lines.push(text);
      continue;
    }
    const opened = start ?? PLAIN;
    drafts.push({
      block: { kind: opened.kind, level: opened.level, text: '', place: { page, line } },
      lines: [start?.text ?? text],
      starts_chunk: drafts.length === 0,
    });
    if (opened.is_closed) mayGoOn = () => false;
    else mayGoOn = opened.is_heading ? (next) => /^\p{Ll}/u.test(next) : () => true;
  }
  return drafts;
}

/** A first line much shorter than the next one, which is a full line and starts with a capital, is a heading. */
function plainHeading(text: string, index: number, next: string | undefined): BlockStart | null {
  const length = next?.length ?? 0;
  const isShort = text.length <= 0.6 * length && length >= FULL_LINE;
  if (index > 0 || !isShort || !/[\p{L}\p{N})]$/u.test(text) || !/^\p{Lu}/u.test(next ?? ''))
    return null;
  return { kind: 'heading', level: null, text, is_closed: true, is_heading: true };
}

/** From this length on a line counts as running text, in characters; columns of print are wider. */
const FULL_LINE = 30;

const PLAIN = { kind: 'paragraph', level: null, is_closed: false, is_heading: false } as const;

function isTableCaption(draft: DraftBlock | undefined): boolean {
  return draft?.block.kind === 'caption' && /^Table\b/.test(draft.lines[0] ?? '');
}

function finish(blocks: (Block | DraftBlock)[], evidence: WordEvidence): Block[] {
  return joinContinued(blocks).map((item) =>
    'lines' in item ? { ...item.block, text: joinLines(item.lines, evidence) } : item,
  );
}
