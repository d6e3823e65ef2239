import type { Region } from './order-page.ts';
import { boxAround } from './page.ts';
import type { Item } from './page.ts';
import { setLines } from './set-lines.ts';

/** The regions of a page with its floats, each read before the text that it stands beside. */
export function placeFloats(
  regions: readonly Region[],
  floats: readonly (readonly Item[])[],
  page: number,
): Region[] {
  const placed = [...regions];
  for (const float of floats) {
    const { top, bottom } = boxAround(float);
    const beside = placed.findIndex(
      (region) =>
        region.kind === 'lines' &&
        region.lines.some((line) => line.top < bottom && line.bottom > top),
    );
    const at = beside === -1 ? placed.length : beside;
    placed.splice(at, 0, { kind: 'float', lines: setLines(float, page) });
  }
  return placed;
}
