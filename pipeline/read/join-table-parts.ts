import type { Reference } from '../reference.ts';
import type { Block, TableBlock } from './document.ts';

/**
 * Makes one table of those that a document continues over several: the caption of a part names the same table and says so,
 * `Table 3 (continued)`, and it has as many columns. A head that is repeated counts once.
 */
export function joinTableParts(blocks: readonly Block[], reference: Reference): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const at = result.findLastIndex(({ kind }) => kind === 'table');
    const first = result[at];
    const said = block.kind === 'table' ? captionOf(block, result.at(-1)) : null;
    const goesOn = said !== null && first?.kind === 'table' && isSame(first, said, reference);
    if (!goesOn || block.kind !== 'table' || widthOf(first) !== widthOf(block)) {
      result.push(block);
      continue;
    }
    if (block.caption === null) result.pop();
    result.splice(at, 1, append(first, block));
  }
  return result;
}

/** The caption of a table, or the paragraph before it that may be one. */
function captionOf({ caption }: TableBlock, before: Block | undefined): string | null {
  return caption ?? (before === undefined || before.kind === 'table' ? null : before.text);
}

/** Whether a caption continues the table. */
function isSame({ caption }: TableBlock, said: string, { wordings }: Reference): boolean {
  const number = wordings.continuedTable(said);
  return number !== null && caption !== null && wordings.tableNumber(caption) === number;
}

function widthOf({ rows }: TableBlock): number {
  return rows[0]?.length ?? 0;
}

function append(first: TableBlock, part: TableBlock): TableBlock {
  const isRepeated =
    part.header_rows > 0 && textOf(first, part.header_rows) === textOf(part, part.header_rows);
  const from = isRepeated ? part.header_rows : 0;
  const notes = [...(first.notes ?? []), ...(part.notes ?? [])];
  return {
    ...first,
    rows: [...first.rows, ...part.rows.slice(from)],
    ...(notes.length > 0 ? { notes } : {}),
    ...(first.dressed !== undefined && part.dressed !== undefined
      ? { dressed: [...first.dressed, ...part.dressed.slice(from)] }
      : {}),
  };
}

function textOf({ rows }: TableBlock, count: number): string {
  return JSON.stringify(rows.slice(0, count));
}
