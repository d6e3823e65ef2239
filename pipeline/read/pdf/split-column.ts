import type { Wordings } from '../../wording/compile-wordings.ts';
import { blockStart } from '../block-start.ts';
import type { BlockStart } from '../block-start.ts';
import type { DraftBlock } from '../join-continued.ts';
import { DISPLAY, isBreak } from './line-breaks.ts';
import type { Column } from './line-breaks.ts';
import type { Line } from './set-lines.ts';
import { headingLevel } from './trust-tags.ts';

/** A block of a column while it is being read: its lines as they are set, and whether it begins the column. */
export interface SetBlock extends DraftBlock {
  set: Line[];
  /** Whether its own words start it, as those of a note do, so that it goes on with nothing. */
  is_opened: boolean;
}

/** The longest heading, in lines, and in words of one in the size of the text. */
const MAX_LINES = 4;
const MAX_WORDS = 14;
const NUMBER = /^(?:[A-Z]|\d+)(?:\.\d+)+$/;
const DASH_ITEM = /^[-–—*○‣]\s+/;
const LABEL_ITEM = /^(?:[a-z]|\d{1,2}|[ivx]+)\)\s+/;

/**
 * Cuts the lines of a column into blocks: at wider distances, changes of type, indents, line ends that were meant, and
 * where the words start a block of their own. A line counts as a heading or caption by its words only where it also
 * stands apart.
 */
export function splitColumn(
  lines: readonly Line[],
  column: Column,
  wordings: Wordings,
): SetBlock[] {
  const blocks: SetBlock[] = [];
  let isComplete = false;
  for (const line of lines) {
    const current = blocks.at(-1);
    const before = current?.set.at(-1);
    const [first] = current?.set ?? [];
    const isApart =
      before === undefined || first === undefined || standsApart(before, line, first, column);
    const start = startOf(line, isApart || isStyled(line, before, column.em), wordings);
    if (current === undefined || isApart || start !== null || isComplete) {
      blocks.push(open(line, start, blocks.length === 0));
      isComplete = isClosed(line, start);
      continue;
    }
    current.lines.push(line.text);
    current.set.push(line);
  }
  return blocks.map((block) => asTagged(block) ?? classify(block, column.em));
}

/** Whether a line is set apart from the one before it, or tags make one of the two a heading. */
function standsApart(before: Line, line: Line, first: Line, column: Column): boolean {
  const isHeading = headingLevel(before) !== null || headingLevel(line) !== null;
  if (isHeading && before.tag?.element !== line.tag?.element) return true;
  return isBreak(before, line, first, column);
}

function isStyled(line: Line, before: Line | undefined, em: number): boolean {
  return (line.is_bold && before?.is_bold !== true) || line.size >= DISPLAY * em;
}

function startOf(line: Line, standsApart: boolean, wordings: Wordings): BlockStart | null {
  const start = blockStart(line.text, wordings);
  if (start !== null)
    return standsApart || (start.kind !== 'heading' && start.kind !== 'caption') ? start : null;
  const mark = DASH_ITEM.exec(line.text) ?? (standsApart ? LABEL_ITEM.exec(line.text) : null);
  if (mark === null || line.body_x - line.x0 < 2) return null;
  const text = DASH_ITEM.test(line.text) ? line.text.slice(mark[0].length) : line.text;
  return { kind: 'list_item', level: null, text, is_closed: false, is_heading: false };
}

function isClosed(line: Line, start: BlockStart | null): boolean {
  return start?.is_closed === true || NUMBER.test(line.text);
}

function open(line: Line, start: BlockStart | null, startsColumn: boolean): SetBlock {
  return {
    block: {
      kind: start?.kind ?? 'paragraph',
      level: start?.level ?? null,
      text: '',
      place: { page: line.page, line: null },
    },
    lines: [start?.text ?? line.text],
    set: [line],
    is_opened: start !== null,
    starts_chunk: startsColumn,
  };
}

/** Makes a heading of a block that is set as one, and a float of a pull quote. */
function classify(block: SetBlock, em: number): SetBlock {
  const { set } = block;
  if (block.block.kind !== 'paragraph') return block;
  const text = block.lines.join(' ');
  const isDisplay = set.every((line) => line.size >= DISPLAY * em);
  const isSentence = /[.!…,;]["”’]?$|[?]["”’]$/u.test(text) && /\s/.test(text);
  const isShort = set.length <= MAX_LINES && /[\p{L}\p{N}]/u.test(text);
  const isBold = set.every((line) => line.is_bold && line.size >= 0.9 * em);
  if (isDisplay && isShort && !isSentence) return as(block, 'heading');
  if (isDisplay) return as(block, 'float');
  const isTitle = isBold && set.length <= 2 && text.split(' ').length <= MAX_WORDS;
  return isTitle && !/[.:;,]$/.test(text) ? as(block, 'heading') : block;
}

/** The heading that all lines of a block are tagged as; null for none. */
function asTagged(block: SetBlock): SetBlock | null {
  const [level = null, ...others] = block.set.map(headingLevel);
  if (level === null || others.some((other) => other !== level)) return null;
  return { ...block, block: { ...block.block, kind: 'heading', level } };
}

function as(block: SetBlock, kind: 'heading' | 'float'): SetBlock {
  return { ...block, block: { ...block.block, kind } };
}
