import { isInFlow } from './document.ts';
import type { Block, TextBlock } from './document.ts';

/** A block while it is being read: its lines, and whether a blank line or page end stands before it. */
export interface DraftBlock {
  block: TextBlock;
  lines: string[];
  starts_chunk: boolean;
  /** Whether it begins with the label of a note, example or source. */
  is_labelled?: boolean;
  /** How many of its lines stand before each blank line that was bridged within a page. */
  breaks?: number[];
}

/** `3 Terms`: the number and title of a main clause, after which no sentence goes on. */
const MAIN_TITLE = /^(?:\d+|[A-Z])\.?\s+\p{Lu}[^.;:]*$/u;

/** A title has at most this share of the length of the lines after it; where a page cuts a sentence, its line is full. */
const TITLE_SHARE = 0.6;

const RUN_IN = /^[^:.,;]{1,60}:\s+\S/u;

/** How many complete blocks, such as a pull quote, may stand between the two halves of a sentence. */
const MAX_FLOATS = 2;

/**
 * Joins the halves of sentences that a column or page end cuts: a block that starts in lower case after a blank line
 * goes on from the nearest block before it that ends without punctuation. Complete blocks between the two are floats,
 * as a pull quote is that interrupts a sentence; footnotes may stand there in any number. A caption or float is never the first half; a heading, table, note,
 * example or source ends the search, and so do a line that is a title and a colon, which announces what comes next.
 */
export function joinContinued<Item extends Block | DraftBlock>(
  blocks: readonly Item[],
  isKnownTitle: (line: string) => boolean = () => false,
): Item[] {
  const result: Item[] = [];
  for (const item of blocks) {
    const at = isContinuation(item) ? findCut(result, item, isKnownTitle) : -1;
    const cut = result[at];
    if (cut === undefined || !isDraft(cut) || !isDraft(item)) {
      result.push(item);
      continue;
    }
    for (const between of result.slice(at + 1)) {
      if (isDraft(between) && isInFlow(between.block)) between.block.kind = 'float';
    }
    append(cut, item);
  }
  return result;
}

function append(cut: DraftBlock, { block, lines }: DraftBlock): void {
  if (cut.block.place.page === block.place.page) cut.breaks?.push(cut.lines.length);
  cut.lines.push(...lines);
  cut.block.layout?.push(...(block.layout ?? []));
}

function isDraft(item: Block | DraftBlock): item is DraftBlock {
  return 'lines' in item;
}

function isContinuation(item: Block | DraftBlock): item is DraftBlock {
  if (!isDraft(item) || item.block.kind !== 'paragraph' || !item.starts_chunk) return false;
  return /^\p{Ll}/u.test(item.lines[0] ?? '');
}

/** Index of the nearest unfinished block; -1 where a heading, a table or too many complete blocks stand before it. */
function findCut(
  before: readonly (Block | DraftBlock)[],
  rest: DraftBlock,
  isKnownTitle: (line: string) => boolean,
): number {
  let floats = 0;
  for (let at = before.length - 1; at >= 0 && floats <= MAX_FLOATS; at -= 1) {
    const item = before[at];
    if (item === undefined || !isDraft(item) || isWhole(item, rest, isKnownTitle)) return -1;
    if (item.block.kind !== 'footnote') floats += 1;
    if (!isInFlow(item.block)) continue;
    const end = item.lines.at(-1) ?? '';
    if (!/[.!?:;”"’)\]]$/u.test(end)) return at;
    if (end.endsWith(':') || item.is_labelled) return -1;
  }
  return -1;
}

/** Whether no sentence goes on after a block: it is a title, or an entry `term: definition`, and so is the rest. */
function isWhole(
  { block, lines }: DraftBlock,
  rest: DraftBlock,
  isKnownTitle: (line: string) => boolean,
): boolean {
  const [line, other] = [lines[0] ?? '', rest.lines[0] ?? ''];
  if (block.kind === 'heading' || (RUN_IN.test(line) && RUN_IN.test(other))) return true;
  if (lines.length > 1) return false;
  const width = Math.max(...rest.lines.map(({ length }) => length));
  const isShort = /^\p{Lu}/u.test(line) && line.length <= TITLE_SHARE * width;
  return isShort || MAIN_TITLE.test(line) || isKnownTitle(line);
}
