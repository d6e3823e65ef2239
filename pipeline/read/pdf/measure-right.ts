import { boxAround } from './page.ts';
import type { Item } from './page.ts';
import type { Line } from './set-lines.ts';

/** The space that a float keeps free above and below it, in sizes of the text. */
const MARGIN = 1.2;

/**
 * Where the lines of a column could have ended: at its right margin, or, beside a float to their right, where the
 * longest line beside it ends.
 */
export function measureRight(
  lines: readonly Line[],
  floats: readonly (readonly Item[])[],
): (line: Line) => number {
  const margin = Math.max(...lines.map((line) => line.x1));
  const beside = floats.map(boxAround).flatMap((float) => {
    const near = (line: Line, space: number) =>
      line.x1 <= float.x0 + 1 &&
      line.top < float.bottom + space * line.size &&
      line.bottom > float.top - space * line.size;
    const inner = lines.filter((line) => near(line, 0));
    if (inner.length === 0 || float.x0 > margin) return [];
    const right = Math.max(...inner.map((line) => line.x1));
    return [{ right, isNear: (line: Line) => near(line, MARGIN) && line.x1 <= right }];
  });
  return (line) => beside.find(({ isNear }) => isNear(line))?.right ?? margin;
}
