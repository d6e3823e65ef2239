import { groupRows } from './set-lines.ts';
import type { Item } from './page.ts';

/** Bullets, and the numbers and letters of list items. */
const BULLET = /^[•▸▪◦·○‣■□➢✓]$/u;
const LABEL = /^(?:[-–—]|\(?[\p{L}\d]{1,3}[.)])$/u;
/** How far the text may stand from its label, in sizes. */
const REACH = 3;
/** The space that stays between a label and its text, in sizes. */
const SPACE = 0.3;

/** Stretches the marks of list items up to their text, so that no gutter of a page seems to run between them. */
export function reachLabels(items: readonly Item[]): Item[] {
  return groupRows(items).flatMap((row) =>
    row.map((item, index) => {
      const next = row[index + 1];
      if (next === undefined || next.x0 - item.x1 > REACH * item.size || !isLabel(item, index))
        return item;
      return { ...item, x1: Math.max(item.x1, next.x0 - SPACE * item.size) };
    }),
  );
}

/** A dash or number counts only at the beginning of a row, since the cells of a table may hold one. */
function isLabel({ text }: Item, index: number): boolean {
  return BULLET.test(text) || (index === 0 && LABEL.test(text));
}
