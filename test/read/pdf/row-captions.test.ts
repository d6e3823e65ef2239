import { describe, expect, it } from 'vitest';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import {
  captionGap,
  endsTableCaption,
  isFigureCaption,
  isTableCaption,
} from '../../../pipeline/read/pdf/row-captions.ts';
import { item } from './sample-page.ts';

describe('a row of a page', () => {
  it.each(['Table 1: Names', 'TABLE 12 Names', 'Table A-1. Names', 'Tableau 3'])(
    'is a caption: %s',
    (text) => {
      expect(isTableCaption(pageRows([item(text, 50, 100)])[0])).toBe(true);
    },
  );

  it.each(['Tables of names', 'See Table 1', 'Names'])('is no caption: %s', (text) => {
    expect(isTableCaption(pageRows([item(text, 50, 100)])[0])).toBe(false);
  });

  it('is the caption of a figure', () => {
    expect(isFigureCaption(pageRows([item('Figure 2. Ages', 50, 100)])[0])).toBe(true);
  });

  it('goes on with a caption where it is set alike and close', () => {
    const rows = pageRows([
      item('Table 1: Names of', 50, 100),
      item('the countries', 50, 112),
      item('of the union', 50, 140),
    ]);
    expect(rows.map((_, at) => endsTableCaption(rows, at))).toEqual([true, true, false]);
  });

  it('may hold the captions of two tables, with the gap between them', () => {
    const [row] = pageRows([item('Table 1: A', 50, 100), item('Table 2: B', 250, 100)]);
    expect(row === undefined ? null : captionGap(row)).toEqual({ from: 100, to: 250 });
    const [other] = pageRows([item('Table 1: A', 50, 100), item('and more', 250, 100)]);
    expect(other === undefined ? null : captionGap(other)).toBeNull();
  });
});
