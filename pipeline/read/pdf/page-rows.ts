import { boxAround, middleY } from './page.ts';
import type { Box, Item, PageTable, Piece } from './page.ts';
import { groupRows } from './set-lines.ts';

/** A row of a page: the pieces that stand in it, and every box that it must not be cut through. */
export interface PageRow {
  members: Piece[];
  boxes: Box[];
  top: number;
  bottom: number;
}

/** The rows of a page from top to bottom. A table is a member of the first row beside it, and in the way of all. */
export function pageRows(pieces: readonly Piece[]): PageRow[] {
  const items = pieces.filter((piece): piece is Item => piece.kind === 'text');
  const rows: PageRow[] = groupRows(items).map((members) => {
    const { top, bottom } = boxAround(members);
    return { members, boxes: [...members], top, bottom };
  });
  const tables = pieces.filter((piece): piece is PageTable => piece.kind === 'table');
  const texts = [...rows];
  for (const table of tables) {
    const isBeside = ({ top, bottom }: Pick<Box, 'top' | 'bottom'>) =>
      top < table.bottom && bottom > table.top;
    const beside = texts.filter(isBeside);
    const [first] = beside;
    for (const row of beside) row.boxes = inOrder([...row.boxes, table]);
    if (first !== undefined) first.members.push(table);
    else {
      const boxes = inOrder(tables.filter(isBeside));
      rows.push({ members: [table], boxes, top: table.top, bottom: table.bottom });
    }
  }
  return rows.sort((a, b) => middleY(box(a)) - middleY(box(b)));
}

function box({ top, bottom }: PageRow): Box {
  return { x0: 0, x1: 0, top, bottom };
}

function inOrder(boxes: Box[]): Box[] {
  return boxes.sort((a, b) => a.x0 - b.x0);
}
