import { boxAround, median, middleX } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** A line fills its column from this part of its width on. */
const FULL = 0.7;
/** A column of running text is at least this wide, in sizes of the text. */
const TEXT_COLUMN = 10;

/** Runs of text or other boxes by column; the columns part at the cuts. */
export function splitItems<B extends Box>(items: readonly B[], cuts: readonly number[]): B[][] {
  const parts = Array.from({ length: cuts.length + 1 }, (): B[] => []);
  for (const item of items) {
    parts[cuts.filter((cut) => cut < middleX(item)).length]?.push(item);
  }
  return parts;
}

/** How wide the text of a column is. */
export function textWidth(items: readonly Box[]): number {
  const { x0, x1 } = boxAround(items);
  return x1 - x0;
}

/** Whether every column is wide enough for running text. */
export function areWide(items: readonly Box[], cuts: readonly number[], em: number): boolean {
  return splitItems(items, cuts).every((part) => textWidth(part) >= TEXT_COLUMN * em);
}

/** Whether most lines of a column fill it. */
export function isRunningText(items: readonly Item[], em: number): boolean {
  const lines = groupRows(items).map((row) => textWidth(row));
  const whole = textWidth(items);
  return whole >= TEXT_COLUMN * em && median(lines) >= FULL * whole;
}
