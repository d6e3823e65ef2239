import { boxAround, median, middleX } from './page.ts';
import type { Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** A line fills its column from this part of its width on. */
const FULL = 0.7;
/** A column of running text is at least this wide, in sizes of the text. */
const TEXT_COLUMN = 10;

/** Runs of text by column; the columns part at the cuts. */
export function splitItems(items: readonly Item[], cuts: readonly number[]): Item[][] {
  const parts = Array.from({ length: cuts.length + 1 }, (): Item[] => []);
  for (const item of items) {
    parts[cuts.filter((cut) => cut < middleX(item)).length]?.push(item);
  }
  return parts;
}

/** How wide the text of a column is. */
export function textWidth(items: readonly Item[]): number {
  const { x0, x1 } = boxAround(items);
  return x1 - x0;
}

/** Whether every column is wide enough for running text. */
export function areWide(items: readonly Item[], cuts: readonly number[], em: number): boolean {
  return splitItems(items, cuts).every((part) => textWidth(part) >= TEXT_COLUMN * em);
}

/** Whether most lines of a column fill it. */
export function isRunningText(items: readonly Item[], em: number): boolean {
  const lines = groupRows(items).map((row) => textWidth(row));
  const whole = textWidth(items);
  return whole >= TEXT_COLUMN * em && median(lines) >= FULL * whole;
}
