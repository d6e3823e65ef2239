import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../pipeline/read/document.ts';
import { readHtml } from '../../pipeline/read/read-html.ts';
import { reference } from '../reference.ts';

/** The one table of an HTML text. */
function read(html: string): TableBlock {
  const [table, ...others] = readHtml(html, 'doc', reference).blocks;
  if (table?.kind !== 'table' || others.length > 0) throw new Error('not one table');
  return table;
}

/** Its rows; the lines of a cell are parted by a slash. */
function grid(rows: string): string[][] {
  return read(`<table>${rows}</table>`).rows.map((row) => row.map((cell) => cell.join(' / ')));
}

describe('spans are filled in', () => {
  test.each<[string, string, string[][]]>([
    [
      'none',
      '<tr><td>a<td>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['over columns', '<tr><td colspan=2>a<td>b', [['a', 'a', 'b']]],
    [
      'over rows',
      '<tr><td rowspan=2>a<td>b<tr><td>c',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    [
      'over both',
      '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c',
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    [
      'over rows in the middle',
      '<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e',
      [
        ['a', 'b', 'c'],
        ['d', 'b', 'e'],
      ],
    ],
    [
      'to the end of their part',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ],
    ],
    ['beyond the last row', '<tr><td rowspan=9>a<td>b', [['a', 'b']]],
    [
      'that are no numbers count as one',
      '<tr><td colspan=x rowspan=-1>a<td colspan=1.5>b',
      [['a', 'b']],
    ],
  ])('%s', (_title, rows, expected) => {
    expect(grid(rows)).toEqual(expected);
  });

  test('but huge ones are cut', () => {
    expect(grid('<tr><td colspan=99999999 rowspan=99999999>a')[0]).toHaveLength(1000);
  });

  test('and a gap that no cell fills is an empty cell', () => {
    const rows = '<tr><td>a<td>b<td rowspan=2>c<tr><td>d';
    expect(grid(rows)).toEqual([
      ['a', 'b', 'c'],
      ['d', '', 'c'],
    ]);
  });
});

describe('header rows', () => {
  const head = (rows: string): number => read(`<table>${rows}</table>`).header_rows;

  test.each([
    ['are those of thead', '<thead><tr><td>a<tr><td>b</thead><tbody><tr><td>c</tbody>', 2],
    ['are leading rows of th only', '<tr><th>a<th>b<tr><td>c<td>d', 1],
    ['are not rows that begin with a th', '<tr><th>a<td>b<tr><td>c<td>d', 0],
    ['are not later rows of th', '<tr><td>a<tr><th>b', 0],
    ['are all rows of a table that has nothing else', '<tr><th>a<tr><th>b', 2],
    ['are not empty rows', '<tr></tr><tr><td>a', 0],
  ])('%s', (_title, rows, count) => {
    expect(head(rows)).toBe(count);
  });
});

describe('the text of a cell', () => {
  test.each([
    ['is folded', '<td> a\n  b&nbsp;c ', 'a b c'],
    ['has a line for each break', '<td>a<br>b<p>c</p>d', 'a / b / c / d'],
    ['has a line for each list item', '<td><ul><li>a</li><li>b</li></ul>', 'a / b'],
    ['keeps inline elements together', '<td>a<b>b</b><i>c</i>', 'abc'],
    [
      'holds the rows of a table inside',
      '<td>a<table><tr><td>b</td></tr><tr><td>c</td></tr></table>d',
      'a / b / c / d',
    ],
    [
      'holds the cells of a row inside',
      '<td><table><tr><td>a</td><td>b</td></tr></table>',
      'a / b',
    ],
    ['breaks around every block', '<td><h4>a</h4>b<section>c</section>d', 'a / b / c / d'],
    ['holds no script and no style', '<td><style>x{}</style>a<script>x()</script>b', 'ab'],
    ['may be empty', '<td> &nbsp; ', ''],
  ])('%s', (_title, cell, text) => {
    expect(grid(`<tr><th>x${cell}`)).toEqual([['x', text]]);
  });
});

describe('a table', () => {
  test('has its caption on one line, outside of the rows', () => {
    const table = read('<table><caption>Table 1<br>Levers</caption><tr><td>a</table>');
    expect(table).toMatchObject({ caption: 'Table 1 Levers', rows: [[['a']]] });
  });

  test('may have no caption, and no row', () => {
    expect(read('<table></table>')).toMatchObject({ caption: null, rows: [], header_rows: 0 });
  });

  test('keeps the rows of all its parts in order, its foot last', () => {
    const parts = '<tfoot><tr><td>z</tfoot><tbody><tr><td>a</tbody><tbody><tr><td>b</tbody>';
    expect(grid(parts)).toEqual([['a'], ['b'], ['z']]);
  });

  test('has the notes that stand in its last rows or after it', () => {
    const [table, ...others] = readHtml(
      `<table><tr><th>Part<th>Load<tr><td>beam<td>5<sup>a</sup><tfoot><tr><td colspan=2>NOTE 1 In kN.</table>
      <p>a Measured in 2031.</p><p>NOTE 2 It is heavy.</p><p>The text goes on.</p><p>NOTE Of the text.</p>`,
      'doc',
      reference,
    ).blocks;
    expect(table).toMatchObject({
      rows: [
        [['Part'], ['Load']],
        [['beam'], ['5a']],
      ],
      notes: ['NOTE 1 In kN.', 'a Measured in 2031.', 'NOTE 2 It is heavy.'],
    });
    expect(others).toHaveLength(5);
  });

  test('is whole where it is continued', () => {
    const part = (caption: string, row: string) =>
      `<table><caption>${caption}</caption><tr><th>Part<th>Load<tr>${row}</table>`;
    const { caption, rows } = read(
      part('Table 3 — Loads', '<td>beam<td>5') + part('Table 3 (continued)', '<td>post<td>6'),
    );
    expect(caption).toBe('Table 3 — Loads');
    expect(rows.map((row) => row.flat())).toEqual([
      ['Part', 'Load'],
      ['beam', '5'],
      ['post', '6'],
    ]);
  });

  test('stands on its line', () => {
    expect(read('\n\n<table><tr><td>a</table>').place).toEqual({ page: null, line: 3 });
  });
});

test('spans that would make millions of cells are cut short, and no text is lost', () => {
  const cells = Array.from({ length: 40 }, (_, index) => `<td rowspan=1000 colspan=1000>c${index}`);
  const { rows } = read(`<table><tr>${cells.join('')}${'<tr><td>x'.repeat(1000)}</table>`);
  expect(rows.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(2_000_000);
  expect(new Set(rows.flat(2))).toEqual(new Set(['x', ...cells.map((_, index) => `c${index}`)]));
});
