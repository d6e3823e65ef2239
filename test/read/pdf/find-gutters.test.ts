import { expect, it } from 'vitest';
import { findGutters } from '../../../pipeline/read/pdf/find-gutters.ts';
import { column, fullLine } from './sample-page.ts';

const text = (lines: number) => Array.from({ length: lines }, (_, index) => fullLine(index));
const twoColumns = (lines: number) => [
  ...column(text(lines), 50, 60),
  ...column(text(lines), 280, 60),
];

it('a gutter runs in the middle between columns of text', () => {
  const [gutter = 0, ...others] = findGutters([twoColumns(12)], 10);
  expect(gutter).toBeGreaterThan(50 + 39 * 5);
  expect(gutter).toBeLessThan(280);
  expect(others).toEqual([]);
});

it('none is certain beside a few lines, or on a page of one column', () => {
  expect(findGutters([twoColumns(4), column(text(20), 50, 60)], 10)).toEqual([]);
});
