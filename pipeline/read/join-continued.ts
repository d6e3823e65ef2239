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

/** How many complete blocks, such as a pull quote, may stand between the two halves of a sentence. */
const MAX_FLOATS = 2;

/**
 * Joins the halves of sentences that a column or page end cuts: a block that starts in lower case after a blank line
 * goes on from the nearest block before it that ends without punctuation. Complete blocks between the two are floats,
 * as a pull quote is that interrupts a sentence; footnotes may stand there in any number. A caption or float is never the first half; a heading, table, note,
 * example or source ends the search, and so does a colon, which announces what comes next.
 */
export function joinContinued<Item extends Block | DraftBlock>(blocks: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (const item of blocks) {
    const at = isContinuation(item) ? findCut(result) : -1;
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

function isContinuation(item: Block | DraftBlock): boolean {
  if (!isDraft(item) || item.block.kind !== 'paragraph' || !item.starts_chunk) return false;
  return /^\p{Ll}/u.test(item.lines[0] ?? '');
}

/** Index of the nearest unfinished block; -1 where a heading, a table or too many complete blocks stand before it. */
function findCut(before: readonly (Block | DraftBlock)[]): number {
  let floats = 0;
  for (let at = before.length - 1; at >= 0 && floats <= MAX_FLOATS; at -= 1) {
    const item = before[at];
    if (item === undefined || !isDraft(item) || isTitle(item)) return -1;
    if (item.block.kind !== 'footnote') floats += 1;
    if (!isInFlow(item.block)) continue;
    const end = item.lines.at(-1) ?? '';
    if (!/[.!?:;”"’)\]]$/u.test(end)) return at;
    if (end.endsWith(':') || item.is_labelled === true) return -1;
  }
  return -1;
}

function isTitle({ block, lines }: DraftBlock): boolean {
  return block.kind === 'heading' || (lines.length === 1 && MAIN_TITLE.test(lines[0] ?? ''));
}
