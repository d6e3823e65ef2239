import { describe, expect, it } from 'vitest';
import { alignRows } from '../../../pipeline/read/pdf/align-rows.ts';
import { item } from './sample-page.ts';

const CUTS = [140, 290];
const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text === '' ? [] : [item(text, 50 + 150 * at, y)]));
const joined = (rows: string[][][]) => rows.map((row) => row.map((cell) => cell.join('/')));

describe('the rows of a table without rules', () => {
  it('are parted by distance where rows stand apart', () => {
    const items = [
      line(100, 'a', 'b', 'c'),
      line(112, 'more', '', ''),
      line(136, 'd', 'e', 'f'),
      line(160, 'g', 'h', 'i'),
    ];
    expect(joined(alignRows(items.flat(), CUTS))).toEqual([
      ['a/more', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('begin where all columns are filled in a table set tight', () => {
    const items = [
      line(100, 'A', 'B', 'C'),
      line(112, 'D', 'E', 'F'),
      line(124, '(more)', 'too', ''),
      line(136, 'G', 'H', 'I'),
    ];
    expect(joined(alignRows(items.flat(), CUTS))).toEqual([
      ['A', 'B', 'C'],
      ['D/(more)', 'E/too', 'F'],
      ['G', 'H', 'I'],
    ]);
  });

  it('are parted by rules', () => {
    const items = [line(100, 'a', 'b', ''), line(112, '', 'c', ''), line(124, '', 'd', '')];
    expect(alignRows(items.flat(), CUTS)).toHaveLength(1);
    expect(alignRows(items.flat(), CUTS, [117])).toHaveLength(2);
  });

  it('end a bold header where the body begins', () => {
    const head = [item('A', 50, 100, { is_bold: true }), item('B', 200, 100, { is_bold: true })];
    const rest = [item('goes on', 200, 112), ...line(124, 'x', 'y', 'z')];
    expect(joined(alignRows([...head, ...rest], CUTS))[1]).toEqual(['', 'goes on', '']);
  });

  it('repeat a heading in each column that it spans', () => {
    const items = [
      item('a heading over two columns of three', 160, 100),
      ...line(124, 'x', 'y', 'z'),
    ];
    expect(joined(alignRows(items, CUTS))[0]).toEqual([
      '',
      'a heading over two columns of three',
      'a heading over two columns of three',
    ]);
  });
});
