import { middleY } from './page.ts';
import type { Box, Item } from './page.ts';

/** How far a bullet may stand before its text, in sizes of the text. */
const REACH = 2.5;

/** The dots that stand before a line of text as runs of their own: bullets that are drawn and not written. */
export function readBullets(dots: readonly Box[], items: readonly Item[]): Item[] {
  return dots.flatMap((dot) => {
    const y = middleY(dot);
    const beside = items.filter(({ top, bottom }) => top < y && y < bottom);
    const next = beside
      .filter((item) => item.x0 >= dot.x1)
      .reduce<Item | null>((a, b) => (a === null || b.x0 < a.x0 ? b : a), null);
    if (next === null || next.x0 - dot.x1 > REACH * next.size) return [];
    const isTaken = beside.some((item) => item.x0 < dot.x1 && item.x1 > dot.x0 - next.size);
    const isSmall = dot.x1 - dot.x0 < 0.75 * next.size;
    return isTaken || !isSmall ? [] : [{ ...next, text: '•', x0: dot.x0, x1: dot.x1 }];
  });
}
