import { describe, expect, it } from 'vitest';
import { countHeaderRows } from '../../../pipeline/read/pdf/count-header-rows.ts';
import { item } from './sample-page.ts';

const cells = (...rows: string[][]) =>
  rows.map((row) => row.map((text) => (text === '' ? [] : [text])));

describe('the number of header rows', () => {
  it('is that of the bold rows above a body that is not bold', () => {
    const rows = cells(['Name', 'Meaning'], ['gear', 'wheel']);
    const bold = ['Name', 'Meaning'].map((text) => item(text, 50, 100, { is_bold: true }));
    expect(countHeaderRows(rows, [...bold, item('gear', 50, 112), item('wheel', 90, 112)])).toBe(1);
  });

  it.each([
    [
      'rows above the values',
      cells(['', '2005', '2005'], ['Land', 'Share', 'Area'], ['A', '1', '2'], ['B', '3', '4']),
      2,
    ],
    [
      'one without the name of a section',
      cells(['Land', 'Share', 'Area'], ['North', '', ''], ['A', '1', '2'], ['B', '3', '4']),
      1,
    ],
    [
      'one where few rows hold values',
      cells(['Land', 'Note'], ['A', 'x y'], ['B', '3'], ['C', 'word'], ['D', 'word']),
      1,
    ],
    ['one where no row holds values', cells(['Land', 'Note'], ['A', 'word']), 1],
  ])('counts %s', (_, rows, count) => {
    expect(countHeaderRows(rows, [])).toBe(count);
  });
});
