import { expect, test } from 'vitest';
import {
  areWide,
  isRunningText,
  splitItems,
  textWidth,
} from '../../../pipeline/read/pdf/measure-columns.ts';
import { column, fullLine, item } from './sample-page.ts';

const TEXT = column([0, 1, 2].map(fullLine), 50, 60);

test('runs belong to the column in which their middle stands', () => {
  const [left, right] = [item('gear', 50, 60), item('cog', 150, 60)];
  expect(splitItems([left, right], [100])).toEqual([[left], [right]]);
});

test('text is as wide as from its leftmost to its rightmost end', () => {
  expect(textWidth([item('gear', 50, 60), item('cog', 150, 72)])).toBe(115);
});

test('columns are wide if each can hold running text', () => {
  expect(areWide([...TEXT, ...column([fullLine(3)], 280, 60)], [265], 10)).toBe(true);
  expect(areWide([...TEXT, item('38', 280, 60)], [265], 10)).toBe(false);
});

test('running text fills most of its lines', () => {
  expect(isRunningText(TEXT, 10)).toBe(true);
  expect(isRunningText([...TEXT.slice(0, 1), ...column(['a', 'b', 'c'], 50, 72)], 10)).toBe(false);
});
