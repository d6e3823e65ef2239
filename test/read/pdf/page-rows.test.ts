import { expect, test } from 'vitest';
import type { PageTable } from '../../../pipeline/read/pdf/page.ts';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import { item } from './sample-page.ts';

const table = (x0: number, top: number, bottom: number): PageTable => ({
  ...{ kind: 'table', x0, x1: x0 + 200, top, bottom },
  ...{ rows: [], header_rows: 0, edges: [] },
});

test('what shares a baseline is one row, from left to right', () => {
  const rows = pageRows([item('b', 100, 50), item('c', 50, 70), item('a', 50, 50)]);
  expect(
    rows.map(({ members }) => members.map((piece) => piece.kind === 'text' && piece.text)),
  ).toEqual([['a', 'b'], ['c']]);
});

test('a table is a member of the first row beside it, and in the way of all', () => {
  const rows = pageRows([item('a', 50, 60), item('b', 50, 80), table(300, 40, 100)]);
  expect(rows.map(({ members, boxes }) => [members.length, boxes.length])).toEqual([
    [2, 2],
    [1, 2],
  ]);
});

test('tables beside each other are in the way of each other, whatever text stands below one', () => {
  const rows = pageRows([table(50, 40, 200), table(300, 40, 100), item('a', 300, 150)]);
  expect(rows.map(({ members, boxes }) => [members.length, boxes.length])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
