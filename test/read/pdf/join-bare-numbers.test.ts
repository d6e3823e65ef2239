import { expect, it } from 'vitest';
import { layOut } from '../../../pipeline/read/pdf/lay-out.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { reference } from '../../reference.ts';
import { column, fullLine, item, page } from './sample-page.ts';

const HEADING = { size: 12, is_bold: true };
const text = (from: number) => Array.from({ length: 8 }, (_, index) => fullLine(from + index));

/** The headings of a page on which an annex and its first clause stand before running text. */
function headings(items: Item[]) {
  const annex = item('Annex A – Parts of machines', 50, 40, { size: 14, is_bold: true });
  const blocks = layOut(
    [page([annex, ...column(text(0), 50, 70), ...items, ...column(text(8), 50, 270)])],
    reference.wordings,
  );
  return blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []));
}

it.each([
  ['below it', 206],
  ['below a float that left no room', 250],
])('a clause number alone on its line in display type has its title %s', (_, y) => {
  const title = item('Gear wheels', 50, y, HEADING);
  expect(headings([item('A.1', 50, 190, HEADING), title])).toEqual([
    [2, 'Annex A – Parts of machines'],
    [3, 'A.1 Gear wheels'],
  ]);
});

it('a pull quote may stand between a clause number and its title', () => {
  const items = [
    item('A.1', 50, 190, HEADING),
    item('“A wheel turns, and turns again.”', 50, 215, { size: 16 }),
    item('Gear wheels', 50, 240, HEADING),
  ];
  expect(headings(items)).toContainEqual([3, 'A.1 Gear wheels']);
});

it('a title of two lines belongs to the number as a whole', () => {
  const items = [
    item('A.1', 50, 190, HEADING),
    item('Gear wheels and', 50, 220, HEADING),
    item('Other Parts', 50, 235, HEADING),
  ];
  expect(headings(items)).toContainEqual([3, 'A.1 Gear wheels and Other Parts']);
});

it.each([
  ['is set in another size', item('Gear wheels', 50, 220, { size: 14, is_bold: true })],
  ['is not bold as it is', item('Gear wheels', 50, 220, { size: 12 })],
  ['starts in lower case, as terms do', item('gear wheel', 50, 220, HEADING)],
  ['has a number of its own', item('A.2 Gear wheels', 50, 220, HEADING)],
])('a clause number does not take a heading that %s', (_, title) => {
  expect(headings([item('A.1', 50, 190, HEADING), title]).map(([, heading]) => heading)).toEqual([
    'Annex A – Parts of machines',
    'A.1',
    title.text,
  ]);
});

it('a term in the size of the text stays apart from its number', () => {
  const bold = { is_bold: true };
  const items = [item('A.1', 50, 190, bold), item('Gear', 50, 206, bold)];
  expect(headings(items)).not.toContainEqual([3, 'A.1 Gear']);
});
