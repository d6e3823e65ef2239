import type { EntryWords } from '../wording/compile-entry-words.ts';
import { isInFlow } from './document.ts';
import type { Block, TableBlock } from './document.ts';

/** The explanation of a mark: `a Measured in 2030.`, `2) See Annex A.`, `* Withdrawn.` */
const EXPLANATION = /^([a-z]|\d{1,2}(?=\))|[*†‡§]{1,3})\)?\s+\p{Lu}/u;

/**
 * Gives each table the notes that follow it as paragraphs, in which they stay too: those that a label begins, and those that
 * explain a mark which stands in the table.
 */
export function attachTableNotes(blocks: readonly Block[], words: EntryWords): Block[] {
  let table: TableBlock | null = null;
  const found = new Map<Block, string[]>();
  for (const block of blocks) {
    if (block.kind === 'table') table = block;
    else if (table !== null && isInFlow(block) && isTableNote(block.text, table.rows, words))
      found.set(table, [...(found.get(table) ?? []), block.text]);
    else table = null;
  }
  return blocks.map((block) => {
    const notes = found.get(block);
    return notes === undefined || block.kind !== 'table' ? block : { ...block, notes };
  });
}

/** Whether a text below a table, or in its last row, is a note to it; a note to an entry is none. */
export function isTableNote(
  text: string,
  rows: TableBlock['rows'],
  { label, isNoteToEntry }: EntryWords,
): boolean {
  if (label(text)?.kind === 'note') return !isNoteToEntry(text);
  const mark = EXPLANATION.exec(text)?.[1];
  if (mark === undefined) return false;
  const marked = (line: string) =>
    line.length > mark.length && /\S$/u.test(line.slice(0, -mark.length)) && line.endsWith(mark);
  return rows.some((row) =>
    row.some((cell) => cell.some((line) => marked(line.replace(/\)$/u, '')))),
  );
}
