import type { Block, Document } from '../read/document.ts';
import { isInFlow } from '../read/document.ts';

/**
 * What documents say, each as one text in reading order, so that a quotation may cross from a block to the next; once more
 * without what interrupts the sentences; and what stands beside the text.
 */
export function* listTexts(documents: readonly Document[]): Generator<string> {
  for (const { blocks, aside, title } of documents) {
    yield blocks.flatMap(wordsOfBlock).join(' ');
    yield blocks.filter(isInFlow).flatMap(wordsOfBlock).join(' ');
    for (const { text } of aside ?? []) yield text;
    if (title !== undefined && title !== null) yield title;
  }
}

function wordsOfBlock(block: Block): string[] {
  if (block.kind !== 'table') return [block.text];
  return [block.caption ?? '', ...block.rows.flat(2), ...(block.notes ?? [])];
}
