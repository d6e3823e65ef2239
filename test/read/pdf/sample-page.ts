import type { Item, Page, Rule } from '../../../pipeline/read/pdf/page.ts';

/** Width of a letter of the samples, as part of the size. */
const LETTER = 0.5;

/** A run of text that begins at `x` on the baseline `y`; letters are half as wide as high. */
export function item(text: string, x: number, y: number, more: Partial<Item> = {}): Item {
  const size = more.size ?? 10;
  return {
    kind: 'text',
    text,
    x0: x,
    x1: x + text.length * size * LETTER,
    top: y - 0.78 * size,
    bottom: y + 0.22 * size,
    baseline: y,
    size,
    font: 'Sample',
    is_bold: false,
    is_italic: false,
    has_space_before: false,
    has_space_after: false,
    ...more,
  };
}

/** Lines below each other from `y` on, 12 points apart. */
export function column(
  lines: readonly string[],
  x: number,
  y: number,
  more: Partial<Item> = {},
): Item[] {
  return lines.map((text, index) => item(text, x, y + 12 * index, more));
}

export function page(items: Item[], number = 1, rules: Rule[] = []): Page {
  return { number, width: 600, height: 800, items, rules };
}

/** A rule from one point to another. */
export function rule(x0: number, top: number, x1: number, bottom: number): Rule {
  return { x0, top, x1, bottom };
}

/** The rules of a full grid. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left = 0, top = 0] = [xs[0], ys[0]];
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)];
  return [...ys.map((y) => rule(left, y, right, y)), ...xs.map((x) => rule(x, top, x, bottom))];
}

/** A line of running text that fills a column of 200 points, told apart by its number. */
export function fullLine(index: number): string {
  return `running text of line number ${String(index).padStart(3, '0')} goes on`.padEnd(39, 'x');
}
