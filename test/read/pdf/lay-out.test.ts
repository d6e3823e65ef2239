import { expect, it } from 'vitest';
import { layOut } from '../../../pipeline/read/pdf/lay-out.ts';
import { reference } from '../../reference.ts';
import { column, fullLine, gridRules, item, page } from './sample-page.ts';

const read = (...pages: ReturnType<typeof page>[]) =>
  layOut(pages, reference.wordings).map((block) =>
    block.kind === 'table'
      ? [block.kind, block.caption, block.rows.length]
      : [block.kind, block.text],
  );
const text = (from: number, lines: number) =>
  Array.from({ length: lines }, (_, index) => fullLine(from + index));

it('columns are read one after the other, and a paragraph goes on overleaf', () => {
  const first = page([...column(text(0, 10), 50, 60), ...column(text(10, 10), 280, 60)], 1);
  const second = page(column(['and ends here.'], 50, 60), 2);
  expect(read(first, second)).toEqual([
    ['paragraph', [...text(0, 20), 'and ends here.'].join(' ')],
  ]);
});

it('a table stands where it was, with its caption', () => {
  const cells = [100, 116].flatMap((y) => [item('gear', 60, y), item('Lee', 170, y)]);
  const items = [...column(text(0, 3), 50, 30), item('Table 1: Parts', 50, 80), ...cells];
  const rules = gridRules([50, 150, 250], [88, 104, 120]);
  expect(read(page(items, 1, rules))).toEqual([
    ['paragraph', text(0, 3).join(' ')],
    ['table', 'Table 1: Parts', 2],
  ]);
});
