import type { Reference } from '../reference.ts';
import type { Block, TableBlock, TextBlock } from './document.ts';

/** A longer text is no caption, whatever it begins with. */
const LONGEST_CAPTION = 300;

/**
 * Gives tables without a caption the one that stands beside them as a paragraph, as word processors have it: before the
 * table, else after it. `Table 1 – Enablers` is such a paragraph; where the format says that a text is a caption, any
 * words do but those of another thing, such as `Figure 1`.
 */
export function attachCaptions(blocks: readonly Block[], { wordings }: Reference): Block[] {
  const isCaption = (block: Block | undefined): block is TextBlock =>
    block !== undefined &&
    block.kind !== 'table' &&
    block.text.length <= LONGEST_CAPTION &&
    (wordings.isTableCaption(block.text) ||
      (block.kind === 'caption' && !wordings.isCaption(block.text)));
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const [before, after] = [result.at(-1), blocks[at + 1]];
    if (block === undefined) continue;
    if (block.kind !== 'table' || block.caption !== null) result.push(block);
    else if (isCaption(before)) result.splice(-1, 1, withCaption(block, before));
    else if (isCaption(after) && blocks[at + 2]?.kind !== 'table') {
      result.push(withCaption(block, after));
      at += 1;
    } else result.push(block);
  }
  return result;
}

function withCaption(table: TableBlock, { text }: TextBlock): TableBlock {
  return { ...table, caption: text };
}
