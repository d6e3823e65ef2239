import { middleX, middleY } from './page.ts';
import type { Rule } from './page.ts';

/** The facing edges of two tables lie farther apart than the strokes of one edge, in points, and at most `reach`. */
const STROKE = 1;
/** Rules that differ by less than this are at one height, in points. */
const LEVEL = 1;
/** Rows of one table go on beyond an edge for at least this part of them. */
const SHARED = 0.5;

/**
 * Where two tables stand so close side by side that their rules seem to touch, as where one is wider than its column:
 * between two uprights where no rule passes, and the rows of neither side go on in the other. Null for one table;
 * its rows go on beyond a double line, even where cells on one side span several.
 *
 * @example findAbreast(flat, upright, 3) // 231.4, the middle between the right edge of one and the left edge of the other
 */
export function findAbreast(
  flat: readonly Rule[],
  upright: readonly Rule[],
  reach: number,
): number | null {
  const edges = upright.map(middleX).sort((a, b) => a - b);
  const cuts = edges.slice(1).flatMap((right, index) => {
    const left = edges[index] ?? right;
    return right - left > STROKE && right - left <= reach ? [(left + right) / 2] : [];
  });
  return cuts.find((cut) => parts(cut, flat, reach)) ?? null;
}

function parts(cut: number, flat: readonly Rule[], reach: number): boolean {
  if (flat.some(({ x0, x1 }) => x0 < cut - reach && x1 > cut + reach)) return false;
  const left = flat.filter((rule) => middleX(rule) < cut).map(middleY);
  const right = flat.filter((rule) => middleX(rule) >= cut).map(middleY);
  return !goOn(left, right) && !goOn(right, left);
}

/** Whether enough of the heights are among others. */
function goOn(heights: readonly number[], others: readonly number[]): boolean {
  const shared = heights.filter((y) => others.some((other) => Math.abs(other - y) < LEVEL));
  return shared.length >= SHARED * heights.length;
}
