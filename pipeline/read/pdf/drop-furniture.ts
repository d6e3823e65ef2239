import { groupRows, joinItems } from './set-lines.ts';
import type { Item, Page } from './page.ts';

/** Part of the page height, above and below, in which running heads and folios stand. */
const MARGIN = 0.12;
/** How many of the outermost rows of a page are looked at, above and below. */
const ROWS = 2;
/** Furniture stands at the same height on every page, up to this, in points. */
const TOLERANCE = 3;
/** Rows up to this far apart, in points, begin the text of their pages alike, whatever their size. */
const LEVEL = 8;
/** A height belongs to furniture where at least this part of the rows that stand there recur. */
const SHARE = 0.6;

interface Row {
  page: number;
  items: Item[];
  y: number;
  /** The text with every number as one sign, so that folios agree. */
  key: string;
  numbers: number[];
  /** Whether another row stands between it and the edge of the page, and the runs of that row. */
  is_second: boolean;
  outer: Item[];
}

/**
 * Sets aside what recurs at the head or foot of the pages: running heads, folios, copyright lines. A row recurs where
 * the same words stand at the same height on other pages, numbers counting as the same; a bare number is a folio only
 * where it counts along with the pages. A height at which most rows are of their own holds text, even if some recur.
 * The header of a table that goes on overleaf has several cells and stays.
 */
export function dropFurniture(pages: readonly Page[]): Page[] {
  const rows = pages.flatMap(outerRows);
  const sameWords = new Map<string, Row[]>();
  const sameLead = new Map<number, Row[]>();
  for (const row of rows) {
    addTo(sameWords, row.key, row);
    for (const number of new Set(row.numbers)) addTo(sameLead, number - row.page, row);
  }
  const recurring = new Set(
    rows.filter((row) => isFolio(row, sameLead) || recurs(row, sameWords.get(row.key) ?? [])),
  );
  const dropped = new Set(
    [...recurring]
      .filter((row) => {
        const level = rows.filter((other) => Math.abs(other.y - row.y) <= LEVEL);
        return level.filter((other) => recurring.has(other)).length >= SHARE * level.length;
      })
      .flatMap(({ items }) => items),
  );
  const inner = rows.filter(
    ({ is_second: isSecond, outer }) => isSecond && !outer.some((item) => dropped.has(item)),
  );
  for (const item of inner.flatMap(({ items }) => items)) dropped.delete(item);
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => !dropped.has(item)) }));
}

function outerRows({ items, height, number }: Page): Row[] {
  const groups = groupRows(items);
  return groups.flatMap((row, index): Row[] => {
    const depth = Math.min(index, groups.length - 1 - index);
    const y = row[0]?.baseline ?? 0;
    const isOuter = y < MARGIN * height || y > (1 - MARGIN) * height;
    if (depth >= ROWS || !isOuter) return [];
    const text = joinItems(row);
    return [
      {
        page: number,
        items: row,
        y,
        key: text.replace(/\d+|\b[ivxl]+$|^[ivxl]+\b/giu, '#'),
        numbers: (text.match(/\d+/g) ?? []).map(Number),
        is_second: depth > 0,
        outer: groups[index < groups.length / 2 ? index - 1 : index + 1] ?? [],
      },
    ];
  });
}

function addTo<Key>(map: Map<Key, Row[]>, key: Key, row: Row): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

/** Whether the row stands on another page too; `alike` are the rows with its words. */
function recurs({ key, y, items, numbers }: Row, alike: readonly Row[]): boolean {
  if (key === '#' || (items.length >= 3 && numbers.length === 0 && hasCells(items))) return false;
  const same = alike.filter((row) => Math.abs(row.y - y) <= TOLERANCE);
  return new Set(same.map(({ page }) => page)).size >= 2;
}

/**
 * Whether a number in the row is that of the page, shifted by the same amount as in rows at this height elsewhere; the
 * rows that have a number so far ahead of that of their page are known.
 */
function isFolio(
  { y, page, numbers, items }: Row,
  sameLead: ReadonlyMap<number, readonly Row[]>,
): boolean {
  if (items.length > 8 || numbers.length > 2) return false;
  return numbers.some((number) => {
    const rows = sameLead.get(number - page) ?? [];
    const alike = rows.filter((row) => Math.abs(row.y - y) <= TOLERANCE);
    return new Set(alike.map((row) => row.page)).size >= 3;
  });
}

/** Whether wide gaps divide the row into three or more parts. */
function hasCells(items: readonly Item[]): boolean {
  const gaps = items
    .slice(1)
    .filter((item, index) => item.x0 - (items[index]?.x1 ?? 0) > 1.5 * item.size);
  return gaps.length >= 2;
}
