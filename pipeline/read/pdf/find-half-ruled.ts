import { alignRows } from './align-rows.ts';
import { countHeaderRows } from './count-header-rows.ts';
import { findColumns } from './find-columns.ts';
import { isFlat, mergeRules } from './find-grids.ts';
import { splitRow } from './find-strips.ts';
import { CELL_GAP } from './read-table-lines.ts';
import { boxAround, middleX, middleY } from './page.ts';
import type { Item, PageTable, Rule } from './page.ts';
import { groupRows } from './set-lines.ts';

/** Rules that begin and end within this distance of each other belong to one table, in points. */
const SAME = 6;
/** Shorter than this a rule is an underline, in points. */
const MIN_WIDTH = 80;
/** Lines of one table are closer than this, in sizes of the text. */
const CLOSE = 1.6;

/**
 * Tables that are ruled across only: between two rules of the same width stand lines with cells at the same places.
 * Rules inside may be narrower, as those under a spanning header are.
 */
export function findHalfRuled(rules: readonly Rule[], items: readonly Item[]): PageTable[] {
  const flat = mergeRules(rules.filter(isFlat)).filter(({ x0, x1 }) => x1 - x0 >= MIN_WIDTH);
  const tables: PageTable[] = [];
  const rest = new Set(flat.sort((a, b) => b.x1 - b.x0 - a.x1 + a.x0 || a.top - b.top));
  for (const rule of rest) {
    const alike = [...rest]
      .filter(({ x0, x1 }) => Math.abs(x0 - rule.x0) <= SAME && Math.abs(x1 - rule.x1) <= SAME)
      .sort((a, b) => a.top - b.top);
    for (const used of alike) rest.delete(used);
    for (const table of readStack(alike, items)) {
      for (const inner of rest) if (isWithin(inner, table)) rest.delete(inner);
      tables.push(table);
    }
  }
  return tables;
}

/** Whether a rule runs inside a table, as one beneath a spanning head does. */
function isWithin(rule: Rule, { x0, x1, top, bottom }: PageTable): boolean {
  return rule.x0 >= x0 - SAME && rule.x1 <= x1 + SAME && rule.top >= top && rule.bottom <= bottom;
}

/**
 * The tables in a stack of rules: neighbouring spaces that hold cells, up to one that does not. Above the first rule and
 * below the last, lines with cells belong to the table as long as they follow closely, as they do where a page ends it.
 */
function readStack(rules: readonly Rule[], items: readonly Item[]): PageTable[] {
  const [first, last] = [rules[0], rules.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spaces: Space[] = [
    { bottom: first, items: closeRows(items, first, -1) },
    ...rules.slice(1).map((bottom, index) => {
      const top = rules[index] ?? bottom;
      return { top, bottom, items: items.filter((item) => isBetween(item, top, bottom)) };
    }),
    { top: last, items: closeRows(items, last, 1) },
  ];
  const stacks: Space[][] = [];
  let isOpen = false;
  for (const space of spaces) {
    const above: Item[] = isOpen ? (stacks.at(-1) ?? []).flatMap((part) => part.items) : [];
    const holdsCells = isTabular(space.items) || fits(space, above);
    if (holdsCells && isOpen) stacks.at(-1)?.push(space);
    else if (holdsCells) stacks.push([space]);
    isOpen = holdsCells;
  }
  return stacks.flatMap((stack) => toTable(stack));
}

/** Text between two rules, or on the open side of one. */
interface Space {
  top?: Rule;
  bottom?: Rule;
  items: Item[];
}

function toTable(stack: readonly Space[]): PageTable[] {
  const inside = stack.flatMap((space) => space.items);
  const walls = stack.slice(1).flatMap(({ top }) => top?.top ?? []);
  const isRuled =
    stack.length > 1 || (stack[0]?.top !== undefined && stack[0].bottom !== undefined);
  const cuts = findColumns(inside);
  const rows = alignRows(inside, cuts, walls);
  if (!isRuled || cuts.length === 0 || rows.length < 2) return [];
  const rules = stack
    .flatMap(({ top, bottom }) => [top, bottom])
    .filter((rule) => rule !== undefined);
  const box = boxAround([...rules, ...inside]);
  const header = countHeaderRows(rows, inside);
  return [{ kind: 'table', ...box, rows, header_rows: header, edges: [box.x0, ...cuts] }];
}

/** Lines with cells that follow a rule closely, upwards or downwards. */
function closeRows(items: readonly Item[], rule: Rule, step: 1 | -1): Item[] {
  const beside = items.filter(({ x0, x1 }) => x0 >= rule.x0 - SAME && x1 <= rule.x1 + SAME);
  const rows = groupRows(beside.filter((item) => (middleY(item) - rule.top) * step > 0));
  const found: Item[] = [];
  let edge = step === 1 ? rule.bottom : rule.top;
  for (const row of step === 1 ? rows : rows.reverse()) {
    const { top, bottom } = boxAround(row);
    const size = row[0]?.size ?? 0;
    const gap = step === 1 ? top - edge : edge - bottom;
    if (gap > CLOSE * size || (splitRow(row, CELL_GAP * size).length < 2 && found.length === 0))
      break;
    found.push(...row);
    edge = step === 1 ? bottom : top;
  }
  return found;
}

function isBetween(item: Item, above: Rule, below: Rule): boolean {
  const [x, y] = [middleX(item), middleY(item)];
  return x >= above.x0 - SAME && x <= above.x1 + SAME && y > above.top && y < below.bottom;
}

/** Whether what stands between two rules keeps to the columns of what stands above, as a row cut by a page end does. */
function fits({ top, bottom, items }: Space, above: readonly Item[]): boolean {
  const cuts = findColumns(above);
  if (top === undefined || bottom === undefined || cuts.length === 0 || items.length === 0)
    return false;
  return items.every(({ x0, x1 }) => cuts.every((cut) => x1 <= cut || x0 >= cut));
}

/** Whether most lines have several cells, and columns can be told apart. */
function isTabular(items: readonly Item[]): boolean {
  const rows = groupRows(items);
  const size = items[0]?.size ?? 0;
  const several = rows.filter((row) => splitRow(row, size).length > 1).length;
  return rows.length > 0 && several >= rows.length / 2 && findColumns(items).length > 0;
}
