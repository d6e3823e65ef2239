import { describe, expect, test } from 'vitest';
import { continueTable } from '../../../pipeline/read/pdf/continue-table.ts';
import type { Item, PageTable } from '../../../pipeline/read/pdf/page.ts';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import { item } from './sample-page.ts';

const HEAD = [['Part'], ['Maker'], ['Clause']];
const BEFORE: PageTable = {
  kind: 'table',
  ...{ x0: 50, x1: 400, top: 600, bottom: 760 },
  rows: [HEAD, [['Gear'], ['Smith'], ['A.1']]],
  header_rows: 1,
  edges: [50, 150, 300],
};
const row = (texts: readonly string[], y: number, shift = 0): Item[] =>
  texts.map((text, column) => item(text, [50, 150, 300].map((x) => x + shift)[column] ?? 0, y));
const rest = (items: readonly Item[]) => continueTable(BEFORE, pageRows(items))?.table.rows ?? null;

describe('a table goes on overleaf', () => {
  test.each([0, 380])('where cells keep to its columns, moved by %i points', (shift) => {
    const items = [
      ...row(['Cog', 'Jones', 'A.2'], 60, shift),
      ...row(['Rod', 'Lee', 'A.3'], 90, shift),
    ];
    expect(rest(items)).toEqual([
      [['Cog'], ['Jones'], ['A.2']],
      [['Rod'], ['Lee'], ['A.3']],
    ]);
  });

  test('with one row under its header, said once more', () => {
    const items = [...row(['Part', 'Maker', 'Clause'], 60), ...row(['Cog', 'Jones', 'A.2'], 90)];
    expect(rest(items)).toEqual([HEAD, [['Cog'], ['Jones'], ['A.2']]]);
  });

  test('up to the text below it', () => {
    const items = [
      ...row(['Cog', 'Jones', 'A.2'], 60),
      ...row(['Rod', 'Lee', 'A.3'], 75),
      item('A sentence that runs over all of the columns.', 50, 95),
    ];
    expect(rest(items)).toHaveLength(2);
  });
});

describe('a table has ended', () => {
  test.each([
    [
      'where a sentence runs over its columns',
      [item('A sentence that runs over its columns.', 50, 60)],
    ],
    [
      'where cells stand elsewhere',
      [...row(['a', 'b'], 60), item('c', 320, 60), item('d', 90, 75), item('e', 340, 75)],
    ],
    ['where one row alone follows', row(['Cog', 'Jones', 'A.2'], 60)],
    ['where the page is empty', []],
  ])('%s', (_, items) => {
    expect(rest(items)).toBeNull();
  });
});
