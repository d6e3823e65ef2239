import { fillGrid } from './fill-grid.ts';
import { findGrids } from './find-grids.ts';
import { findHalfRuled } from './find-half-ruled.ts';
import { middleX, middleY } from './page.ts';
import type { Box, Page, PageTable, Piece } from './page.ts';
import { taggedTables } from './tagged-tables.ts';
import type { TaggedTable } from './tagged-tables.ts';

/**
 * The pieces of a page: its tables and the text outside them. A table is read from its tags where it has any; only where
 * cells span several places, rules show better which.
 */
export function findTables({ items, rules }: Page): Piece[] {
  const tagged = taggedTables(items);
  const grids = findGrids(rules).flatMap((grid) => fillGrid(grid, items) ?? []);
  const isRuled = ({ table }: TaggedTable) =>
    grids.some((grid) => overlaps(grid, table) && grid.rows[0]?.length === table.rows[0]?.length);
  const chosen = tagged.filter((found) => found.is_regular || !isRuled(found));
  const tables = [
    ...chosen.map(({ table }) => table),
    ...grids.filter((grid) => !chosen.some(({ table }) => overlaps(grid, table))),
  ];
  const taken = new Set(chosen.flatMap((found) => found.items));
  const rest = items.filter(
    (item) => !taken.has(item) && !tables.some((table) => holds(table, item)),
  );
  const loose = rules.filter((rule) => !tables.some((table) => holds(table, rule)));
  const halfRuled = findHalfRuled(loose, rest);
  return [
    ...tables,
    ...halfRuled,
    ...rest.filter((item) => !halfRuled.some((table) => holds(table, item))),
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.top < b.bottom && b.top < a.bottom;
}

function holds({ x0, x1, top, bottom }: PageTable, box: Box): boolean {
  const [x, y] = [middleX(box), middleY(box)];
  return x0 - 2 <= x && x <= x1 + 2 && top - 2 <= y && y <= bottom + 2;
}
