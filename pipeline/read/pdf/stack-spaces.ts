import { findColumns } from './find-columns.ts';
import { splitRow } from './find-strips.ts';
import { median, middleX, middleY } from './page.ts';
import type { Item, Rule } from './page.ts';
import { pageRows } from './page-rows.ts';
import { CELL_GAP } from './read-table-lines.ts';
import { endsTableCaption } from './row-captions.ts';
import { groupRows } from './set-lines.ts';

/** How far text may stand out beside a rule, in points. */
const SAME = 6;
/** Lines of one table are closer than this, in sizes of the text. */
const CLOSE = 1.6;

/** Text between two rules, or on the open side of one. */
export interface Space {
  top?: Rule;
  bottom?: Rule;
  items: Item[];
}

/**
 * The stacks of spaces between rules that hold cells, each up to a space that does not. Above the first rule of a stack
 * and below its last, lines with cells belong to the table as long as they follow closely, as a head does, or rows where a
 * page ends.
 */
export function stackSpaces(rules: readonly Rule[], items: readonly Item[]): Space[][] {
  const inner = rules.slice(1).map((bottom, index) => {
    const top = rules[index] ?? bottom;
    return { top, bottom, items: items.filter((item) => isBetween(item, top, bottom)) };
  });
  const ends = rules.map((rule, index): readonly [Space, Space] => [
    { bottom: rule, items: closeRows(inner[index - 1]?.items ?? items, rule, -1) },
    { top: rule, items: closeRows(inner[index]?.items ?? items, rule, 1) },
  ]);
  const outer = [ends[0]?.[0] ?? [], ends.at(-1)?.[1] ?? []].flat();
  const fitting = tabularSpaces([...outer.slice(0, 1), ...inner, ...outer.slice(1)]);
  const stacks: Space[][] = [];
  for (const [index, [head, rest]] of ends.entries()) {
    if (!isIn(fitting, inner[index - 1])) stacks.push([head].filter(isTabular));
    const next = inner[index];
    stacks.at(-1)?.push(...(isIn(fitting, next) ? [next] : [rest].filter(isTabular)));
  }
  return stacks.filter(isFramed);
}

function isIn(fitting: ReadonlySet<Space>, space: Space | undefined): space is Space {
  return space !== undefined && fitting.has(space);
}

/** Whether a stack is more than the text on the open side of a rule. */
function isFramed([space, ...others]: readonly Space[]): boolean {
  return others.length > 0 || (space?.top !== undefined && space.bottom !== undefined);
}

/** The spaces that hold cells, and those above and below them that keep to their columns. */
function tabularSpaces(spaces: readonly Space[]): Set<Space> {
  const found = new Set(spaces.filter(isTabular));
  for (const order of [[...spaces], [...spaces].reverse()]) {
    let run: Item[] = [];
    for (const space of order) {
      if (!found.has(space) && fits(space, run)) found.add(space);
      run = found.has(space) ? [...run, ...space.items] : [];
    }
  }
  return found;
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
    const isOther =
      step === 1 ? found.length === 0 && isAlone(items) : isBold(found) && !isBold(items);
    if (gap > CLOSE * size || isOther || captions.includes(row)) break;
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
function isTabular({ items }: Space): boolean {
  const rows = groupRows(items);
  const size = items[0]?.size ?? 0;
  const several = rows.filter((row) => splitRow(row, size).length > 1).length;
  return rows.length > 0 && several >= rows.length / 2 && findColumns(items).length > 0;
}

function isAlone(row: readonly Item[]): boolean {
  return splitRow(row, CELL_GAP * median(row.map(({ size }) => size))).length < 2;
}

function isBold(items: readonly Item[]): boolean {
  return items.length > 0 && items.every((item) => item.is_bold);
}
