import { findStrips, narrowStrips, splitRow } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import { isValue } from './is-value.ts';
import { boxAround, median } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** Smallest space between two columns, and one that is no space between words, in sizes of the text. */
const CUT_GAP = 0.45;
const CELL_GAP = 0.6;
/** Part of the lines with several cells whose gap a text must bridge to count as spanning columns. */
const BRIDGED = 0.3;
/** A line counts as full that has this part of the cells of the fullest. */
const FULL = 0.5;
/** So many lines of values tell the columns by themselves. */
const MIN_LINES = 3;
/** Part of the full lines that may cross the space between two columns for no reason. */
const CROSSED = 0.04;

/**
 * Where the columns of a table part, judged by its text alone, from left to right: at the strips that stay free in its
 * lines of values, or else in its fuller lines, once the texts that bridge the gaps of other lines, as spanning heads and the names of sections do, are
 * left out.
 */
export function findColumns(items: readonly Item[]): number[] {
  const size = median(items.map((item) => item.size));
  const lines = groupRows(items).map((row) => toLine(row, CUT_GAP * size));
  const gaps = lines.flatMap(({ parts }) => widestGaps(parts, CELL_GAP * size));
  const counts = lines.map(({ parts }) => parts.length).filter((count) => count > 1);
  const needed = Math.max(1, BRIDGED * counts.length);
  const bridges = (part: Box) =>
    gaps.filter(({ from, to }) => part.x0 < from - size / 4 && part.x1 > to + size / 4).length;
  const full = Math.max(2, FULL * quantile(counts, 0.9));
  const cells = lines.map(({ parts }) => parts.filter((part) => bridges(part) < needed));
  const core = cells.filter((_, index) => (lines[index]?.parts.length ?? 0) >= full);
  const values = cells.filter((_, index) => lines[index]?.holds_values === true);
  const telling = values.length >= Math.max(MIN_LINES, core.length / 2) ? values : core;
  const strips = findStrips(telling.flat(), CUT_GAP * size, Math.floor(telling.length * CROSSED));
  return strips.map((strip) => middleOf(narrow(strip, cells.flat(), CUT_GAP * size)));
}

interface Line {
  parts: Box[];
  /** Whether most parts besides the first are values. */
  holds_values: boolean;
}

function toLine(row: readonly Item[], width: number): Line {
  const parts = splitRow(row, width);
  const texts = parts.slice(1).map((part) => part.map(({ text }) => text).join(' '));
  const values = texts.filter(isValue).length;
  return {
    parts: parts.map(boxAround),
    holds_values: texts.length > 0 && values > texts.length / 2,
  };
}

/** The widest part of a strip that no cell covers; the strip itself where there is none. */
function narrow(strip: Strip, cells: readonly Box[], width: number): Strip {
  const [first, ...rest] = narrowStrips([strip], cells, width);
  return rest.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), first ?? strip);
}

function middleOf({ from, to }: Strip): number {
  return (from + to) / 2;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}

/** The gaps in a line that are at least `width` wide. */
function widestGaps(line: readonly Box[], width: number): Strip[] {
  return line.slice(1).flatMap((box, index) => {
    const from = line[index]?.x1 ?? box.x0;
    return box.x0 - from >= width ? [{ from, to: box.x0 }] : [];
  });
}
