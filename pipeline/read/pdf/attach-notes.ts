import type { ColumnBlock } from './join-columns.ts';
import type { PlacedTable } from './join-tables.ts';

type Flow = ColumnBlock | PlacedTable;

/** Notes are set in type smaller than this part of that of the text. */
const SMALL = 0.93;

/**
 * Gives each table the notes below it: what follows in small type on the same page, up to a caption or text in the
 * size of the document. The notes stay in the flow as paragraphs.
 */
export function attachNotes(
  flow: readonly Flow[],
  em: number,
  textOf: (block: ColumnBlock) => string,
): void {
  let table: PlacedTable | null = null;
  for (const block of flow) {
    if (!('set' in block)) table = block;
    else if (table !== null && isNote(block, table, em))
      table.notes = [...(table.notes ?? []), textOf(block)];
    else table = null;
  }
}

function isNote({ block, set }: ColumnBlock, { place }: PlacedTable, em: number): boolean {
  return (
    block.kind !== 'caption' &&
    block.kind !== 'footnote' &&
    block.place.page === place.page &&
    set.every(({ size }) => size < SMALL * em)
  );
}
