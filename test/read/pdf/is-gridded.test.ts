import { expect, it } from 'vitest';
import { isGridded } from '../../../pipeline/read/pdf/is-gridded.ts';
import { item } from './sample-page.ts';

const rows = (count: number, pitch: number, head = {}) =>
  Array.from({ length: count }, (_, row) =>
    ['gear', 'Lee', 'A.1'].map((text, column) =>
      item(text, 50 + 100 * column, 60 + pitch * row, row === 0 ? head : {}),
    ),
  ).flat();
const goOn = (count: number, pitch: number) =>
  Array.from({ length: count }, (_, row) => item('38', 150, 72 + pitch * row));

it.each([
  ['four rows that stand apart are a grid', [...rows(4, 30), ...goOn(4, 30)], true],
  ['two rows alone are none', [...rows(2, 30), ...goOn(2, 30)], false],
  ['under a bold head two rows are one', [...rows(3, 30, { is_bold: true }), ...goOn(3, 30)], true],
  ['lines at one distance tell nothing', rows(6, 12), false],
])('%s', (_, items, expected) => {
  expect(isGridded(items, [100, 200], 10)).toBe(expected);
});
