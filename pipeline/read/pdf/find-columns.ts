import { findStrips, splitRow } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import { boxAround, median } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** Smallest space between two columns, and one that is no space between words, in sizes of the text. */
const CUT_GAP = 0.45;
const CELL_GAP = 0.6;
/** Part of the lines with several cells whose gap a text must bridge to count as spanning columns. */
const BRIDGED = 0.3;
/** Part of the lines that may cross the space between two columns for no reason. */
const CROSSED = 0.04;

/**
 * Where the columns of a table part, judged by its text alone, from left to right: at the strips that stay free once the
 * texts that bridge the gaps of other lines, as spanning heads and the names of sections do, are left out.
 */
export function findColumns(items: readonly Item[]): number[] {
  const size = median(items.map((item) => item.size));
  const lines = groupRows(items).map((row) => splitRow(row, CUT_GAP * size).map(boxAround));
  const gaps = lines.flatMap((line) => widestGaps(line, CELL_GAP * size));
  const several = lines.filter((line) => line.length > 1).length;
  const needed = Math.max(1, BRIDGED * several);
  const margin = size / 4;
  const cells = lines.flat().filter((part) => {
    const bridged = gaps.filter(({ from, to }) => part.x0 < from - margin && part.x1 > to + margin);
    return bridged.length < needed;
  });
  const free = findStrips(cells, CUT_GAP * size);
  return findStrips(cells, CUT_GAP * size, Math.floor(lines.length * CROSSED)).map((strip) => {
    const { from, to } = free.find((part) => part.from < strip.to && part.to > strip.from) ?? strip;
    return (from + to) / 2;
  });
}

/** The gaps in a line that are at least `width` wide. */
function widestGaps(line: readonly Box[], width: number): Strip[] {
  return line.slice(1).flatMap((box, index) => {
    const from = line[index]?.x1 ?? box.x0;
    return box.x0 - from >= width ? [{ from, to: box.x0 }] : [];
  });
}
