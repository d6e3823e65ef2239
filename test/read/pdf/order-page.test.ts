import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { orderPage } from '../../../pipeline/read/pdf/order-page.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { column, fullLine, item } from './sample-page.ts';

const EM = 10;
const texts = (items: readonly Item[], gutters: readonly number[] = []) =>
  orderPage(items, EM, 1, gutters).flatMap((region) =>
    region.kind === 'lines' ? region.lines.map(({ text }) => text) : ['table'],
  );
const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => fullLine(from + index));

const left = column(lines(1, 12), 50, 100);
const right = column(lines(21, 12), 300, 100);

describe('the order of a page', () => {
  it('reads one column after the other', () => {
    expect(texts([...left, ...right])).toEqual([...lines(1, 12), ...lines(21, 12)]);
  });

  it('reads three columns', () => {
    const third = column(lines(41, 12), 550, 100);
    expect(texts([...left, ...right, ...third])).toEqual([
      ...lines(1, 12),
      ...lines(21, 12),
      ...lines(41, 12),
    ]);
  });

  it('is the same in whatever order the page was painted', () => {
    const items = [...left, ...right];
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (painted) => {
        expect(texts(painted)).toEqual(texts(items));
      }),
    );
  });

  it('reads a title above the columns first, even one that does not cross the gutter', () => {
    expect(texts([...left, ...right, item('Title', 50, 60, { size: 20 })])[0]).toBe('Title');
    const wide = item('A title that runs over both columns', 50, 60, { size: 20 });
    expect(texts([...left, ...right, wide])[0]).toBe(wide.text);
  });

  it('reads a heading below the columns, and what follows it, last', () => {
    const below = [item('Heading', 50, 290, { is_bold: true }), item('x'.repeat(90), 50, 310)];
    expect(texts([...left, ...right, ...below]).slice(-2)).toEqual(['Heading', 'x'.repeat(90)]);
  });

  it('keeps the rest of a left column that is longer than the right one before it', () => {
    const longer = column(lines(1, 15), 50, 100);
    expect(texts([...longer, ...right])).toEqual([...lines(1, 15), ...lines(21, 12)]);
  });

  it('does not cut a paragraph where two gaps stand above each other by chance', () => {
    const gaps = [100, 112].flatMap((y) => [
      item('some words', 50, y),
      item('and more of them', 130, y),
    ]);
    expect(texts([...gaps, ...column(['x'.repeat(60), 'y'.repeat(60)], 50, 124)])[0]).toBe(
      'some words and more of them',
    );
  });

  it('finds a table without rules under its caption', () => {
    const cells = [100, 124, 148].flatMap((y, row) => [
      item(`name ${row}`, 50, y),
      item(`ISO/TC ${row}`, 250, y),
      item(`A.${row}`, 450, y),
    ]);
    expect(texts([item('Table 1: Names', 50, 80), ...cells])).toEqual(['Table 1: Names', 'table']);
  });

  it('takes short items in two columns for columns where the document has its gutter', () => {
    const items = [
      ...column(['one', 'two and more'], 50, 100),
      ...column(['three', 'four'], 300, 100),
    ];
    const wide = [
      ...items,
      item('a line that is wide enough', 50, 124),
      item('another line as wide as it', 300, 124),
    ];
    expect(texts(wide, [260])).toEqual([
      'one',
      'two and more',
      'a line that is wide enough',
      'three',
      'four',
      'another line as wide as it',
    ]);
  });
});
