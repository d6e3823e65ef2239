import type { Line } from './set-lines.ts';
import { median, middleX } from './page.ts';

/** What lines are compared with: the measure and the line distance of their column. */
export interface Column {
  /** Where a line could have ended: at the margin, or before what stands beside it. */
  rightOf: (line: Line) => number;
  /** Usual distance between two lines of a size. */
  pitchOf: (size: number) => number;
  /** Size of the running text of the document. */
  em: number;
}

/** From this many usual line distances on, a distance parts paragraphs. */
const WIDE = 1.22;
/** Sizes that differ by less than this part are one. */
export const SAME_SIZE = 0.05;
/** Larger than the running text by this factor, a line is display type: a title or a pull quote. */
export const DISPLAY = 1.12;

/** Lines whose middles differ by less than this are centred, in points. */
const CENTRED = 1;

/** The usual distance between lines, by size; for a size that never fills two lines, 1.35 times the size. */
export function measurePitch(columns: readonly (readonly Line[])[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || !isSameSize(line, before)) continue;
      const distance = line.baseline - before.baseline;
      if (distance > 2.2 * line.size) continue;
      const key = Math.round(line.size * 2);
      const found = distances.get(key) ?? [];
      found.push(distance);
      distances.set(key, found);
    }
  }
  const usual = new Map(
    [...distances].flatMap(([key, found]) =>
      found.length >= 3 ? [[key, median(found)] as const] : [],
    ),
  );
  return (size) => Math.min(usual.get(Math.round(size * 2)) ?? 1.35 * size, 1.9 * size);
}

/** Whether a new paragraph begins at a line, judged by distance, type, indent and the room left on the line before. */
export function isBreak(before: Line, line: Line, first: Line, column: Column): boolean {
  if (!isSameSize(before, line)) return true;
  const distance = line.baseline - before.baseline;
  if (distance > WIDE * column.pitchOf(line.size) || distance < 0) return true;
  if (/[-\u00AD]$/.test(before.text)) return false;
  if (before.is_bold !== line.is_bold) return hasRoom(before, line, column.rightOf(before));
  if (line.size >= DISPLAY * column.em) return false;
  if (isIndented(before, line, first, column.em) || opensBold(before, line)) return true;
  return endsEarly(before, line, column.rightOf(before));
}

export function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

/** Whether the first word of a line would have fitted on the line before, so that the line end was meant. */
export function hasRoom(before: Line, line: Line, right: number): boolean {
  const word = /^(?:[^\p{L}\p{N}\s]+\s+)?\S+/u.exec(line.text)?.[0] ?? '';
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  return before.x1 + letter * (1.15 * word.length + 0.4 * capitals) + 0.8 * line.size < right;
}

/** Whether a line was ended on purpose: in its first half, after a sentence, or far from the margin. */
function endsEarly(before: Line, line: Line, right: number): boolean {
  if (!hasRoom(before, line, right)) return false;
  const rest = (right - before.x1) / (right - before.x0);
  if (rest > 0.5) return true;
  const isStart = !line.is_bold && /^[\p{Lu}\d“"‘[]/u.test(line.text);
  return isStart && (rest > 0.3 || /[.:;!?)\]”"]$/.test(before.text));
}

/** A line that starts with bold words behind the end of a sentence: a term before its definition. */
function opensBold(before: Line, line: Line): boolean {
  return line.bold !== '' && !line.is_bold && /[.:;]$/.test(before.text);
}

/** An indented first line, or a line that goes back to the margin after a hanging one; not so among centred lines. */
function isIndented(before: Line, line: Line, first: Line, em: number): boolean {
  const shift = line.x0 - before.x0;
  if (Math.abs(middleX(line) - middleX(before)) < CENTRED) return false;
  const isHanging = before === first && Math.abs(line.x0 - before.body_x) < 0.5 * em;
  if (shift > 0.7 * em) return !isHanging;
  return shift < -0.7 * em && before !== first;
}
