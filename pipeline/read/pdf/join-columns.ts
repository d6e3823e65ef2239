import { isInFlow } from '../document.ts';
import { hasRoom, isSameSize } from './line-breaks.ts';
import type { Line } from './set-lines.ts';
import type { SetBlock } from './split-column.ts';
import type { PlacedTable } from './join-tables.ts';

/** A block of the document, with the right margin of the column in which it ends. */
export interface ColumnBlock extends SetBlock {
  rightOf: (line: Line) => number;
}

/** How many blocks, such as a table, a caption or a pull quote, may stand between the halves of a paragraph. */
const MAX_BETWEEN = 3;
/** So many lines show that a paragraph is justified; each ends at the margin, up to this, in points. */
const LINES = 3;
const REACH = 0.75;

/**
 * Joins a paragraph that a column or page end cuts: the last line before the cut is full and ends no sentence, the
 * first line after it is set alike and starts no block. Floats, captions, tables and any number of
 * footnotes may stand between.
 */
export function joinColumns(
  blocks: readonly (ColumnBlock | PlacedTable)[],
): (ColumnBlock | PlacedTable)[] {
  const joined: (ColumnBlock | PlacedTable)[] = [];
  for (const block of blocks) {
    const cut = 'set' in block && block.starts_chunk ? findCut(joined, block) : undefined;
    if (cut === undefined || !('set' in block)) {
      joined.push(block);
      continue;
    }
    cut.lines.push(...block.lines);
    cut.set.push(...block.set);
    cut.rightOf = block.rightOf;
  }
  return joined;
}

function findCut(
  before: readonly (ColumnBlock | PlacedTable)[],
  block: ColumnBlock,
): ColumnBlock | undefined {
  if (block.block.kind === 'heading') return findCutHeading(before, block);
  if (block.block.kind !== 'paragraph' || block.is_opened) return undefined;
  let between = 0;
  for (let at = before.length - 1; at >= 0 && between <= MAX_BETWEEN; at -= 1) {
    const other = before[at];
    if (other === undefined || !('set' in other) || !isInFlow(other.block)) {
      if (!isFootnote(other)) between += 1;
      continue;
    }
    return isCut(other, block) ? other : undefined;
  }
  return undefined;
}

function isFootnote(item: ColumnBlock | PlacedTable | undefined): boolean {
  return item !== undefined && 'set' in item && item.block.kind === 'footnote';
}

/** The first lines of a heading that goes on in lower case at the top of the next column. */
function findCutHeading(
  before: readonly (ColumnBlock | PlacedTable)[],
  block: ColumnBlock,
): ColumnBlock | undefined {
  const other = before.findLast(
    (item) => !('set' in item) || (item.block.kind !== 'float' && !isFootnote(item)),
  );
  const [first] = block.set;
  if (other === undefined || !('set' in other) || first === undefined) return undefined;
  const last = other.set.at(-1);
  const isAlike = last !== undefined && isSameSize(last, first) && last.is_bold === first.is_bold;
  return other.block.kind === 'heading' && isAlike && /^\p{Ll}/u.test(first.text)
    ? other
    : undefined;
}

function isCut(other: ColumnBlock, block: ColumnBlock): boolean {
  const [last, first] = [other.set.at(-1), block.set[0]];
  if (last === undefined || first === undefined || other.block.kind === 'heading') return false;
  if (!isSameSize(last, first) || first.is_bold !== last.is_bold) return false;
  if (/[\p{L}\p{N}][-\u00AD]$/u.test(last.text)) return true;
  if (isFilled(other)) return true;
  const isEnd = /^\p{Ll}/u.test(first.text) ? /[.!?\]]$/ : /[.!?:;\]][”"’)]?$/u;
  return !isEnd.test(last.text) && !hasRoom(last, first, other.rightOf(last));
}

/** Whether a justified paragraph does not end where its column does: its last line reaches the margin like the others. */
function isFilled({ set, rightOf }: ColumnBlock): boolean {
  return set.length >= LINES && set.every((line) => rightOf(line) - line.x1 < REACH);
}
