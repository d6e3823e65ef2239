import { boxAround, middleX } from './page.ts';
import type { Item, PageTable } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';
import { spanColumns } from './span-columns.ts';

/** A cell as it is tagged. */
interface TaggedCell {
  items: Item[];
  is_header: boolean;
}

/** A table that tags show, and the runs in it. */
export interface TaggedTable {
  table: PageTable;
  items: Item[];
  /** Whether all rows have the same number of cells, so that no cell spans several places. */
  is_regular: boolean;
}

/**
 * The tables of a page that its tags show and its geometry confirms: the cells of each row stand from left to right, the
 * rows from top to bottom. How many places a cell spans is not known from the tags that the engine gives; it is judged
 * by where the text stands.
 */
export function taggedTables(items: readonly Item[]): TaggedTable[] {
  const tables = new Map<number, Item[]>();
  for (const item of items) {
    const { table } = item.tag ?? {};
    if (table === undefined || table.cell < 0) continue;
    const members = tables.get(table.id) ?? [];
    members.push(item);
    tables.set(table.id, members);
  }
  return [...tables.values()].flatMap((members) => readTable(members) ?? []);
}

function readTable(items: readonly Item[]): TaggedTable | null {
  const rows = tagRows(items);
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === width);
  if (width < 2 || !rows.every(isInOrder) || !isDownwards(rows)) return null;
  const columns = Array.from({ length: width }, (_, column) =>
    boxAround(full.flatMap((row) => row[column]?.items ?? [])),
  );
  if (columns.some(({ x0 }, column) => x0 < (columns[column - 1]?.x0 ?? 0))) return null;
  const texts: string[][][] = [];
  for (const row of rows) {
    const cells = row.map((cell) => groupRows(cell.items).map(joinItems));
    const boxes = row.map((cell) => boxAround(cell.items));
    const places = spanColumns(boxes, columns, texts.length > 0 && row.length > 1);
    texts.push(
      places.map((at, column) =>
        at === null ? (texts.at(-1)?.[column] ?? []) : (cells[at] ?? []),
      ),
    );
  }
  const body = rows.findIndex((row) => !row.every((cell) => cell.is_header));
  return {
    table: {
      ...boxAround(items),
      kind: 'table',
      rows: texts,
      header_rows: body === -1 ? 0 : body,
      edges: columns.map(({ x0 }) => x0),
    },
    items: [...items],
    is_regular: rows.every((row) => row.length === width),
  };
}

/** The cells of a table, row by row as they are tagged. */
function tagRows(items: readonly Item[]): TaggedCell[][] {
  const rows = new Map<number, Map<number, TaggedCell>>();
  for (const item of items) {
    const { row = 0, cell = 0, is_header: isHeader = false } = item.tag?.table ?? {};
    const cells = rows.get(row) ?? new Map<number, TaggedCell>();
    const found = cells.get(cell) ?? { items: [], is_header: isHeader };
    found.items.push(item);
    rows.set(row, cells.set(cell, found));
  }
  const inOrder = <T>(map: ReadonlyMap<number, T>) =>
    [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
  return inOrder(rows).map(inOrder);
}

function isInOrder(row: readonly TaggedCell[]): boolean {
  const middles = row.map(({ items }) => middleX(boxAround(items)));
  return middles.every((x, index) => index === 0 || x > (middles[index - 1] ?? 0));
}

function isDownwards(rows: readonly TaggedCell[][]): boolean {
  const tops = rows.map((row) => boxAround(row.flatMap(({ items }) => items)).top);
  return tops.every((top, index) => index === 0 || top > (tops[index - 1] ?? 0));
}
