import { gapsOf, narrowStrips } from './find-strips.ts';
import type { Strip } from './find-strips.ts';
import type { Box } from './page.ts';
import type { PageRow } from './page-rows.ts';

/** Places that differ by less than this are one, in points; so many of the rows must share one with others. */
const SAME = 3;
const ALIGNED = 0.6;

/** Neighbouring rows through which strips without text run: columns of text, or of a table. */
export interface Band {
  /** Index of the first and of the last row. */
  from: number;
  to: number;
  strips: Strip[];
  /** How many rows have text on both sides of a strip. */
  support: number;
}

/** Smallest gap that begins a gutter, and smallest gutter, in sizes of the text. */
const GAP = 0.7;
const GUTTER = 0.45;

/** Every band of a page, those that most rows support first; each row with a gap is tried as its beginning. */
export function findBands(rows: readonly PageRow[], em: number): Band[] {
  const sizes = rows.map((row) => sizeOf(row, em));
  const bands = rows.flatMap((row, index) => {
    const gaps = gapsOf(row.boxes, GAP * (sizes[index] ?? em));
    return gaps.length === 0 ? [] : [grow(rows, index, gaps, sizes)];
  });
  const seen = new Set<string>();
  return bands
    .filter(({ from, to, strips }) => {
      if (strips.length === 0) return false;
      const key = [from, to, ...strips.map((strip) => Math.round(strip.from))].join();
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => b.support - a.support || a.from - b.from);
}

/** Extends a band from one row down and up, as long as a strip stays free. */
function grow(
  rows: readonly PageRow[],
  start: number,
  gaps: readonly Strip[],
  sizes: readonly number[],
): Band {
  let strips: Strip[] = [...gaps];
  const extend = (from: number, step: number): number => {
    let at = from;
    for (let row = rows[at + step]; row !== undefined; row = rows[at + step]) {
      const narrowed = narrowStrips(strips, row.boxes, GUTTER * (sizes[at + step] ?? 0));
      if (narrowed.length === 0) break;
      strips = narrowed;
      at += step;
    }
    return at;
  };
  const to = extend(start, 1);
  const from = extend(start, -1);
  const inside = rows.slice(from, to + 1);
  const aligned = strips.filter((strip) => isAligned(inside, strip));
  const support = inside.filter((row) => isSupport(row, aligned)).length;
  return { from, to, strips: aligned, support };
}

/** Whether what follows a strip begins, ends or has its middle at one place in most rows: chance gaps do not. */
function isAligned(rows: readonly PageRow[], strip: Strip): boolean {
  const next = rows.flatMap((row) => {
    if (!isSupport(row, [strip])) return [];
    const box = row.boxes.find(({ x0 }) => x0 >= strip.to - 1);
    return box === undefined ? [] : [box];
  });
  const places = [(box: Box) => box.x0, (box: Box) => box.x1, (box: Box) => (box.x0 + box.x1) / 2];
  return places.some((place) => {
    const values = next.map(place);
    const needed = Math.max(2, values.length / 6);
    const shared = values.filter(
      (x) => values.filter((y) => Math.abs(x - y) <= SAME).length >= needed,
    );
    return shared.length >= ALIGNED * next.length || next.length === 1;
  });
}

/** Size of the text of a row, which may be smaller than that of the document. */
function sizeOf({ members }: PageRow, em: number): number {
  const sizes = members.flatMap((piece) => (piece.kind === 'text' ? [piece.size] : []));
  return Math.min(em, ...sizes);
}

/** Whether a row has text on both sides of a strip. */
export function isSupport({ boxes }: PageRow, strips: readonly Strip[]): boolean {
  return strips.some(
    ({ from, to }) =>
      boxes.some((box) => box.x1 <= from + 1) && boxes.some((box) => box.x0 >= to - 1),
  );
}
