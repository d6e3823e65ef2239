import { alignRows } from './align-rows.ts';
import { countHeaderRows } from './count-header-rows.ts';
import { extendTable } from './extend-table.ts';
import { findColumns } from './find-columns.ts';
import { isFlat, mergeRules } from './find-grids.ts';
import { holdsValues } from './find-header-end.ts';
import { leftEdges } from './left-edges.ts';
import { areWide, isRunningText, splitItems } from './measure-columns.ts';
import { boxAround, median } from './page.ts';
import type { Item, PageTable, Rule } from './page.ts';
import { pageRows } from './page-rows.ts';
import { readTableLines } from './read-table-lines.ts';
import { stackSpaces } from './stack-spaces.ts';
import type { Space } from './stack-spaces.ts';

/** Rules that begin and end within this distance of each other belong to one table, in points. */
const SAME = 6;
/** Shorter than this a rule is an underline, in points. */
const MIN_WIDTH = 80;
/** A rule inside a table parts its rows where it has this part of the width. */
const WALL = 0.3;

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
    const found = stackSpaces(alike, items).flatMap((stack) => toTable(stack, flat, items) ?? []);
    const inner = [...rest].filter((other) => found.some((table) => isWithin(other, table)));
    for (const used of inner) rest.delete(used);
    tables.push(...found);
  }
  return tables;
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
