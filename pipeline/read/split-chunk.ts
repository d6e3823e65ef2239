import type { Reference } from '../reference.ts';
import { blockStart } from './block-start.ts';
import { foldSpace } from './document.ts';
import type { BlockStart } from './block-start.ts';
import type { DraftBlock } from './join-continued.ts';
import type { Chunk } from './read-text-table.ts';

/** `## Scope`, `## Scope ##`. */
const MARKED = /^(#{2,6})\s+(\S.*?)(?:\s+#+)?$/;

/** Cuts a chunk before each line that starts a block; a heading goes on only in lines that start in lower case. */
export function splitChunk(chunk: Chunk, { wordings, entryWords }: Reference): DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let mayGoOn: (line: string) => boolean = () => false;
  for (const [index, { text, line, page }] of chunk.entries()) {
    const start =
      markedHeading(text) ??
      mainHeading(text, chunk, index) ??
      blockStart(text, wordings) ??
      dashedItem(text, drafts.at(-1)) ??
      plainHeading(text, index, chunk[index + 1]?.text);
    if (start === null && mayGoOn(text)) {
      drafts.at(-1)?.lines.push(text);
      continue;
    }
    const opened = start ?? { ...PLAIN, text };
    drafts.push({
      block: { kind: opened.kind, level: opened.level, text: '', place: { page, line } },
      lines: [opened.text],
      starts_chunk: drafts.length === 0,
      breaks: [],
      is_labelled: entryWords.startsLabel(text),
    });
    mayGoOn = continuationOf(opened);
  }
  return drafts;
}

/** A heading as Markdown marks it, but for one mark alone, which is more often that of a footnote. */
function markedHeading(line: string): BlockStart | null {
  const [, marks, title] = MARKED.exec(foldSpace(line)) ?? [];
  if (marks === undefined || title === undefined) return null;
  return { kind: 'heading', level: marks.length, text: title, is_closed: true, is_heading: true };
}

/**
 * `1 Scope`: the number and title of a main clause on a line between empty ones, or where it comes next; a list of
 * contents has page numbers.
 */
const MAIN_TITLE = /^\d{1,2}\.?\s+\p{Lu}[^.;:?!]{0,80}[^\d\s.;:,?!]$/u;

/** The number of a clause at the start of a line, as far as the main clause: `3` in `3.1.4 gear`. */
const MAIN_NUMBER = /^(\d{1,2})(?:\.\d+)*\.?(?:\s|$)/u;

function mainHeading(text: string, chunk: Chunk, index: number): BlockStart | null {
  if (!MAIN_TITLE.test(text)) return null;
  const before = chunk.slice(0, index).findLast((line) => MAIN_NUMBER.test(line.text));
  const [own, last] = [text, before?.text ?? ''].map((line) => MAIN_NUMBER.exec(line)?.[1]);
  const isNext = index > 0 && last !== undefined && Number(own) === Number(last) + 1;
  if (chunk.length > 1 && !isNext) return null;
  return { kind: 'heading', level: 2, text, is_closed: true, is_heading: true };
}

/** Which lines may go on with a block. */
function continuationOf({ is_closed: isClosed, is_heading: isHeading }: BlockStart) {
  if (isClosed) return () => false;
  return (next: string) => !isHeading || /^\p{Ll}/u.test(next);
}

/**
 * A line with a dash, asterisk or plus in front is a list item where a list can stand: not inside of a sentence, where a
 * dash may come to stand at the start of a line too.
 */
function dashedItem(text: string, previous: DraftBlock | undefined): BlockStart | null {
  const [, item] = /^[-–*+]\s+(\S.*)$/u.exec(text) ?? [];
  const isInSentence =
    previous?.block.kind === 'paragraph' && !/[.:;,!?]$/.test(previous.lines.at(-1) ?? '');
  if (item === undefined || isInSentence) return null;
  return { kind: 'list_item', level: null, text: item, is_closed: false, is_heading: false };
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
