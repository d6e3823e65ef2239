import { describe, expect, it } from 'vitest';
import { hasRoom, isBreak, measurePitch } from '../../../pipeline/read/pdf/line-breaks.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { column, fullLine, item } from './sample-page.ts';

const FULL = fullLine(0);
const lineOf = (text: string, y: number, more: Partial<Item> = {}, x = 50) => {
  const [line] = setLines([item(text, x, y, more)], 1);
  if (line === undefined) throw new Error('no line');
  return line;
};
const COLUMN = { rightOf: () => 245, pitchOf: () => 12, em: 10 };

describe('a paragraph', () => {
  it.each([
    ['goes on at the usual distance', FULL, lineOf('goes on', 72), false],
    ['ends before a wider distance', FULL, lineOf('begins', 80), true],
    ['ends where the size changes', FULL, lineOf('begins', 72, { size: 14 }), true],
    ['ends before an indented line', FULL, lineOf('Begins here', 72, {}, 62), true],
    ['ends with a line that leaves most of the measure free', 'short.', lineOf('Begins', 72), true],
    ['goes on after a hyphen, however short', 'self-', lineOf('ish thing', 72), false],
  ])('%s', (_, before, line, expected) => {
    const first = lineOf(before, 60);
    expect(isBreak(first, line, first, COLUMN)).toBe(expected);
  });
});

it('a word has room on the line before if it would have ended before the margin', () => {
  const before = lineOf('a line that ends early', 60);
  expect(hasRoom(before, lineOf('word', 72), 245)).toBe(true);
  expect(hasRoom(before, lineOf('word', 72), 170)).toBe(false);
});

it('the usual distance of lines is measured by size, and guessed for a size that fills no lines', () => {
  const pitchOf = measurePitch([setLines(column([0, 1, 2, 3].map(fullLine), 50, 60), 1)]);
  expect(pitchOf(10)).toBe(12);
  expect(pitchOf(20)).toBe(27);
});
