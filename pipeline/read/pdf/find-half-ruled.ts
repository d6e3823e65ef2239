import { alignRows } from './align-rows.ts';
import { countHeaderRows } from './count-header-rows.ts';
import { extendTable } from './extend-table.ts';
import { findColumns } from './find-columns.ts';
import { isFlat, mergeRules } from './find-grids.ts';
import { holdsValues } from './find-header-end.ts';
import { splitRow } from './find-strips.ts';
import { leftEdges } from './left-edges.ts';
import { areWide, isRunningText, splitItems } from './measure-columns.ts';
import { boxAround, median, middleX, middleY } from './page.ts';
import type { Item, PageTable, Rule } from './page.ts';
import { pageRows } from './page-rows.ts';
import { CELL_GAP, readTableLines } from './read-table-lines.ts';
import { endsTableCaption } from './row-captions.ts';
import { groupRows } from './set-lines.ts';

/** Rules that begin and end within this distance of each other belong to one table, in points. */
const SAME = 6;
/** Shorter than this a rule is an underline, in points. */
const MIN_WIDTH = 80;
/** A rule inside a table parts its rows where it has this part of the width. */
const WALL = 0.3;
/** Lines of one table are closer than this, in sizes of the text. */
const CLOSE = 1.6;

/**
 * Tables that are ruled across only: between two rules of the same width stand lines with cells at the same places.
 * Rules inside may be narrower, as those under a spanning header are.
 */
export function findHalfRuled(rules: readonly Rule[], items: readonly Item[]): PageTable[] {
  const flat = mergeRules(rules.filter(isFlat));
  const long = flat.filter(({ x0, x1 }) => x1 - x0 >= MIN_WIDTH);
  const tables: PageTable[] = [];
  const rest = new Set(long.sort((a, b) => b.x1 - b.x0 - a.x1 + a.x0 || a.top - b.top));
  for (const rule of rest) {
    const alike = [...rest]
      .filter(({ x0, x1 }) => Math.abs(x0 - rule.x0) <= SAME && Math.abs(x1 - rule.x1) <= SAME)
      .sort((a, b) => a.top - b.top);
    for (const used of alike) rest.delete(used);
    const found = readStacks(alike, items).flatMap((stack) => toTable(stack, flat, items) ?? []);
    const inner = [...rest].filter((other) => found.some((table) => isWithin(other, table)));
    for (const used of inner) rest.delete(used);
    tables.push(...found);
  }
  return tables;
}

/** Text between two rules, or on the open side of one. */
interface Space {
  top?: Rule;
  bottom?: Rule;
  items: Item[];
}

/**
 * The stacks of spaces between rules that hold cells, each up to a space that does not. Above the first rule and below
 * the last, lines with cells belong to the table as long as they follow closely, as they do where a page ends it.
 */
function readStacks(rules: readonly Rule[], items: readonly Item[]): Space[][] {
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
  const fitting = tabularSpaces(spaces);
  for (const [index, space] of spaces.entries()) {
    if (!fitting.has(space)) continue;
    const before = spaces[index - 1];
    if (before !== undefined && fitting.has(before)) stacks.at(-1)?.push(space);
    else stacks.push([space]);
  }
  return stacks.filter(
    ([space, ...others]) =>
      others.length > 0 || (space?.top !== undefined && space.bottom !== undefined),
  );
}

/** The spaces that hold cells, and those above and below them that keep to their columns. */
function tabularSpaces(spaces: readonly Space[]): Set<Space> {
  const found = new Set(spaces.filter(({ items }) => isTabular(items)));
  for (const order of [[...spaces], [...spaces].reverse()]) {
    let run: Item[] = [];
    for (const space of order) {
      if (!found.has(space) && fits(space, run)) found.add(space);
      run = found.has(space) ? [...run, ...space.items] : [];
    }
  }
  return found;
}

/** The table in a stack; null for columns of text. A table whose rules begin below its head has the head above them. */
function toTable(
  stack: readonly Space[],
  flat: readonly Rule[],
  items: readonly Item[],
): PageTable | null {
  const own = stack.flatMap((space) => space.items);
  const rules = stack
    .flatMap(({ top, bottom }) => [top, bottom])
    .filter((rule) => rule !== undefined);
  const frame = boxAround(rules);
  const inside = isHeadless(own) ? withHead(own, frame, items) : own;
  const cuts = findColumns(inside);
  if (cuts.length === 0 || isText(inside, cuts)) return null;
  const box = boxAround([...rules, ...inside]);
  const walls = flat.filter(
    (rule) => isWithin(rule, box) && rule.x1 - rule.x0 >= WALL * (box.x1 - box.x0),
  );
  const rows = alignRows(
    inside,
    cuts,
    walls.map(({ top }) => top),
  );
  if (rows.length < 2) return null;
  const header = countHeaderRows(rows, inside);
  return { kind: 'table', ...box, rows, header_rows: header, edges: leftEdges(inside, cuts) };
}

/** Whether the first line holds values, so that the head is elsewhere. */
function isHeadless(items: readonly Item[]): boolean {
  const [first] = readTableLines(items, findColumns(items));
  return first !== undefined && holdsValues(first);
}

/** The text of a table with the head that stands above its first rule. */
function withHead(own: readonly Item[], { x0, x1 }: Rule, items: readonly Item[]): Item[] {
  const rows = pageRows(items.filter((item) => item.x0 >= x0 - SAME && item.x1 <= x1 + SAME));
  const held = new Set<unknown>(own);
  const at = rows.flatMap(({ members }, index) =>
    members.some((piece) => held.has(piece)) ? [index] : [],
  );
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const { from: first } = extendTable(rows, { from, to });
  const head = rows.slice(first, from).flatMap(({ members }) => members);
  return [...head.filter((piece) => piece.kind === 'text'), ...own];
}

/** Whether all columns are running text. */
function isText(items: readonly Item[], cuts: readonly number[]): boolean {
  const em = median(items.map(({ size }) => size));
  return (
    areWide(items, cuts, em) && splitItems(items, cuts).every((part) => isRunningText(part, em))
  );
}

/** Whether a rule runs inside a box, as one beneath a spanning header does. */
function isWithin(rule: Rule, { x0, x1, top, bottom }: Rule): boolean {
  return rule.x0 >= x0 - SAME && rule.x1 <= x1 + SAME && rule.top >= top && rule.bottom <= bottom;
}

/** Lines with cells that follow a rule closely, upwards, where no caption ends them, or downwards. */
function closeRows(items: readonly Item[], rule: Rule, step: 1 | -1): Item[] {
  const beside = items.filter(({ x0, x1 }) => x0 >= rule.x0 - SAME && x1 <= rule.x1 + SAME);
  const rows = pageRows(beside.filter((item) => (middleY(item) - rule.top) * step > 0));
  const captions = rows.filter((_, at) => endsTableCaption(rows, at));
  const found: Item[] = [];
  let edge = step === 1 ? rule.bottom : rule.top;
  for (const row of step === 1 ? rows : [...rows].reverse()) {
    const items = row.members.filter((piece) => piece.kind === 'text');
    const size = median(items.map((item) => item.size));
    const gap = step === 1 ? row.top - edge : edge - row.bottom;
    const isAlone = splitRow(items, CELL_GAP * size).length < 2;
    if (gap > CLOSE * size || (isAlone && found.length === 0) || captions.includes(row)) break;
    found.push(...items);
    edge = step === 1 ? row.bottom : row.top;
  }
  return found;
}

function isBetween(item: Item, above: Rule, below: Rule): boolean {
  const [x, y] = [middleX(item), middleY(item)];
  return x >= above.x0 - SAME && x <= above.x1 + SAME && y > above.top && y < below.bottom;
}

/** Whether what stands between two rules keeps to the columns of what stands beside, as a row cut by a page end does. */
function fits({ top, bottom, items }: Space, beside: readonly Item[]): boolean {
  if (top === undefined || bottom === undefined || beside.length === 0 || items.length === 0)
    return false;
  const cuts = findColumns([...beside, ...items]);
  return (
    cuts.length > 0 &&
    cuts.length >= findColumns(beside).length &&
    items.every(({ x0, x1 }) => cuts.every((cut) => x1 <= cut || x0 >= cut))
  );
}

/** Whether most lines have several cells, and columns can be told apart. */
function isTabular(items: readonly Item[]): boolean {
  const rows = groupRows(items);
  const size = items[0]?.size ?? 0;
  const several = rows.filter((row) => splitRow(row, size).length > 1).length;
  return rows.length > 0 && several >= rows.length / 2 && findColumns(items).length > 0;
}
