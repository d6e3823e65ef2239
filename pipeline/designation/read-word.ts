import type { Words } from './compile-designations.ts';
import { matchAt } from './match-at.ts';

/**
 * Reads one word of a vocabulary. In: the words, a text, an index. Out: the row that the spelling stands for, the
 * spelling and its end, or `null`.
 *
 * With the stages, `readWord(…, 'ISO/FDAmd 1', 4)` is the row of `FDAmd`, whose stage is FDAM.
 */
export function readWord<Row>(words: Words<Row>, text: string, at: number): Word<Row> | null {
  if (!words.initials.has(text.charAt(at).toUpperCase())) return null;
  const found = matchAt(words.pattern, text, at);
  if (found === null) return null;
  const spelling = found.groups[0] ?? '';
  const row = words.rowOf(spelling);
  return row === undefined ? null : { row, spelling, end: found.end };
}

export interface Word<Row> {
  row: Row;
  spelling: string;
  end: number;
}
