import { describe, expect, it } from 'vitest';
import { orderPage } from '../../../pipeline/read/pdf/order-page.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { column, fullLine, item } from './sample-page.ts';

const EM = 10;
const texts = (items: readonly Item[]) =>
  orderPage(items, EM, 1).flatMap((region) =>
    region.kind === 'table' ? ['table'] : region.lines.map(({ text }) => text),
  );
const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => fullLine(from + index));
const above = [...column(lines(1, 9), 50, 100), ...column(lines(11, 9), 300, 100)];
const below = (y: number) => [...column(lines(21, 9), 50, y), ...column(lines(31, 9), 300, y)];
const inOrder = (between: string) => [
  ...lines(1, 9),
  ...lines(11, 9),
  between,
  ...lines(21, 9),
  ...lines(31, 9),
];

describe('what runs over columns without crossing the gutter', () => {
  it('is read between the columns above it and those below it', () => {
    const heading = item('A heading', 50, 222, { size: 14, is_bold: true });
    expect(texts([...above, heading, ...below(246)])).toEqual(inOrder('A heading'));
  });

  it('is no paragraph of one column beside a paragraph of the other', () => {
    const left = [...column(lines(1, 5), 50, 100), ...column(lines(6, 5), 50, 172)];
    const right = column(lines(11, 11), 300, 100);
    expect(texts([...left, ...right])).toEqual([...lines(1, 10), ...lines(11, 11)]);
  });
});
