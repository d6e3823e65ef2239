import type { Reference } from '../reference.ts';
import type { EntryWords } from '../wording/compile-entry-words.ts';
import { foldSpace } from './document.ts';
import type { AsideLine, Block, DressedLine, TextBlock } from './document.ts';
import { newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { readText } from './read-text.ts';

/** What the elements around a node say about it. */
export interface Context extends Pick<TextBlock, 'kind' | 'level'>, Dress {
  marks: string[];
  is_pre: boolean;
}

/** Elements that hold paragraphs and are none; text in them that empty lines part is plain text. */
const CONTAINERS = new Set(['article', 'body', 'center', 'div', 'main', 'pre', 'section', 'td']);

/** Takes the text of a document and gives its blocks. */
export interface BlockWriter {
  blocks: Block[];
  /** The furniture of the page. */
  aside: AsideLine[];
  /** The identifiers of the elements that are footnotes, since marks in the text lead to them. */
  notes: ReadonlySet<string>;
  words: EntryWords;
  /** Takes what follows the block that is being written. */
  addBehind: (blocks: readonly Block[]) => void;
  add: (text: string, line: number | null, context: Context) => void;
  breakLine: () => void;
  /** Whether no text has come since the last block. */
  isAtStart: () => boolean;
  flush: (context: Context) => void;
  /** A writer for what stands apart from the text. */
  open: () => BlockWriter;
}

/** Collects inline text and ends it as a block when the flow breaks. */
export function newBlockWriter(reference: Reference, notes: ReadonlySet<string>): BlockWriter {
  const blocks: Block[] = [];
  let behind: Block[] = [];
  let dresser = newLineDresser();
  let start: number | null = null;
  const addText = (text: string, line: number | null, context: Context): void => {
    if (start === null && text.trim() !== '') start = line;
    dresser.add(text, context);
  };
  return {
    blocks,
    aside: [],
    notes,
    words: reference.entryWords,
    open: () => newBlockWriter(reference, notes),
    addBehind: (more) => void behind.push(...more),
    add: (text, line, context) => {
      const [first = '', ...others] = context.is_pre ? text.split('\n') : [text];
      addText(first, line, context);
      for (const [index, other] of others.entries()) {
        dresser.breakLine();
        addText(other, line === null ? null : line + index + 1, context);
      }
    },
    breakLine: () => dresser.breakLine(),
    isAtStart: () => start === null,
    flush: ({ kind, level, marks }) => {
      const lines = dresser.lines();
      const text = foldSpace(lines.map((line) => line.text).join(' '));
      const place = { page: null, line: start };
      const block = { kind, level, text, place, dressed: lines, marks };
      if (isPlainText(block)) blocks.push(...readLines(lines, place, reference));
      else if (text !== '') blocks.push(block);
      blocks.push(...behind);
      behind = [];
      dresser = newLineDresser();
      start = null;
    },
  };
}

/** Whether line breaks alone part the paragraphs of a block: it stands in no element that says what it is. */
function isPlainText({ kind, marks = [], dressed = [] }: TextBlock): boolean {
  const [name = '', ...others] = marks;
  const isPlain = kind === 'paragraph' && others.length === 0 && CONTAINERS.has(name);
  return isPlain && (name === 'pre' || dressed.some((line) => line.after_gap));
}

function readLines(
  lines: readonly DressedLine[],
  place: TextBlock['place'],
  reference: Reference,
): Block[] {
  const text = lines.map((line) => (line.after_gap ? `\n${line.text}` : line.text)).join('\n');
  return readText(text, '', reference).blocks.map((block) => ({ ...block, place }));
}
