import { expect, test } from 'vitest';
import { markdownCell } from '../../pipeline/emit/markdown-cell.ts';

test.each([
  ['a | b', 'a \\| b'],
  ['a\nb', 'a b'],
  ['a', 'a'],
])('%j is one cell of a table: %j', (text, cell) => {
  expect(markdownCell(text)).toBe(cell);
});
