import { describe, expect, it } from 'vitest';
import { extendTable } from '../../../pipeline/read/pdf/extend-table.ts';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import { item } from './sample-page.ts';

const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text === '' ? [] : [item(text, 50 + 100 * at, y)]));
const SEED = [
  line(148, 'Austria', '1.5', '20'),
  line(160, 'Belgium', '2.5', '30'),
  line(172, 'Cyprus', '3.5', '40'),
];
/** The texts of the first cells of the rows that a table takes; its seed is the three rows above. */
const taken = (...others: ReturnType<typeof line>[]) => {
  const rows = pageRows([...others, ...SEED].flat());
  const from = rows.findIndex(({ members }) => members[0] === SEED[0]?.[0]);
  const extent = extendTable(rows, { from, to: from + 2 });
  return rows
    .slice(extent.from, extent.to + 1)
    .map(({ members: [first] }) => (first?.kind === 'text' ? first.text : ''));
};
const NAMES = ['Austria', 'Belgium', 'Cyprus'];

describe('a table without rules', () => {
  it('goes on below the name of a section', () => {
    const below = [line(184, 'North of the union'), line(196, 'Denmark', '4.5', '50')];
    expect(taken(...below)).toEqual([...NAMES, 'North of the union', 'Denmark']);
  });

  it('has a head above it', () => {
    expect(taken(line(124, '', 'Shares and areas'), line(136, 'Country', 'Share', 'Area'))).toEqual(
      ['Shares and areas', 'Country', ...NAMES],
    );
  });

  it.each([
    ['a caption above', item('Table 3. Countries of the union', 50, 136)],
    [
      'running text below',
      item('This is a line of running text that is wide and goes on', 50, 184),
    ],
    ['values further away', item('4.5', 150, 230)],
  ])('ends at %s', (_, other) => {
    expect(taken([other])).toEqual(NAMES);
  });

  it('ends at the second line of a caption', () => {
    const caption = [item('Table 3. Countries of the union,', 50, 124), item('by share', 160, 136)];
    expect(taken(...caption.map((part) => [part]))).toEqual(NAMES);
  });
});
