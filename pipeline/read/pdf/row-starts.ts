import { median } from './page.ts';
import type { TableLine } from './read-table-lines.ts';

/** A distance between lines that is larger than the smallest by this factor parts rows. */
const ROW_GAP = 1.22;
/** So many of the lines that fill the table stand apart where its rows do. */
const SPACED = 0.6;
/** Distances that differ by less than this part are one. */
const SAME = 0.06;
/** Lines further apart than this, in sizes, are never in one cell. */
const FAR = 1.9;

/**
 * Which lines of a table begin a row, where its rows stand further apart than the lines of a cell; null where they do
 * not, so that distances tell nothing.
 *
 * @example rowStarts(lines) // [true, false, true, true]
 */
export function rowStarts(lines: readonly TableLine[]): boolean[] | null {
  const gap = rowGap(lines);
  if (gap === null) return null;
  return lines.map((_, index) => index === 0 || distanceTo(lines, index) > gap);
}

/**
 * The distance of lines above which a row begins; null where distances tell nothing. Among the distances at which rows
 * and lines of a cell may part, the usual one counts unless another agrees better with what the lines hold: one that
 * fills the first and the last column begins a row, one that leaves the first empty does not.
 */
export function rowGap(lines: readonly TableLine[]): number | null {
  const full = lines.flatMap(({ cells }, index) =>
    index > 0 && cells[0] !== '' && cells.at(-1) !== '' ? [distanceTo(lines, index)] : [],
  );
  const hanging = lines.flatMap(({ cells }, index) =>
    index > 0 && cells[0] === '' ? [distanceTo(lines, index)] : [],
  );
  const right = (gap: number) =>
    full.filter((distance) => distance > gap).length +
    hanging.filter((distance) => distance <= gap).length;
  const usual = ROW_GAP * smallestPitch(lines);
  const best = partings(lines).reduce((a, b) => (right(b) > right(a) ? b : a), usual);
  const spaced = full.filter((distance) => distance > best).length;
  return full.length > 0 && spaced >= SPACED * full.length ? best : null;
}

/** Between which distances of lines there is a step. */
function partings(lines: readonly TableLine[]): number[] {
  const size = sizeOf(lines);
  const distances = lines
    .slice(1)
    .map((_, index) => distanceTo(lines, index + 1))
    .filter((distance) => distance > 0.9 * size && distance < FAR * size)
    .sort((a, b) => a - b);
  return distances.flatMap((distance, index) => {
    const next = distances[index + 1] ?? distance;
    return next > (1 + SAME) * distance ? [(distance + next) / 2] : [];
  });
}

/** The smallest distance between two lines that is not that of a raised sign. */
function smallestPitch(lines: readonly TableLine[]): number {
  const size = sizeOf(lines);
  const distances = lines.slice(1).map((_, index) => distanceTo(lines, index + 1));
  return Math.min(...distances.filter((distance) => distance > 0.9 * size));
}

function distanceTo(lines: readonly TableLine[], index: number): number {
  return (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
}

function sizeOf(lines: readonly TableLine[]): number {
  return median(lines.map((line) => line.size));
}
