import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../pipeline/read/pdf/find-columns.ts';
import { item } from './sample-page.ts';

const STUBS = ['Austria', 'Bulgaria', 'Czechia', 'Denmark'];
/** Four rows of numbers, right-aligned at 200 and 300. */
const body = STUBS.flatMap((name, row) =>
  [name, '1,234', '56.7'].map((text, column) => {
    const x = column === 0 ? 50 : 100 + 100 * column - 5 * text.length;
    return item(text, x, 140 + 12 * row);
  }),
);
const isBetween = (cuts: readonly number[]) => {
  expect(cuts).toHaveLength(2);
  expect(cuts[0]).toSatisfy((x: number) => x > 90 && x < 175);
  expect(cuts[1]).toSatisfy((x: number) => x > 200 && x < 280);
};

describe('the columns of a table', () => {
  it('part where no line of values has text', () => {
    isBetween(findColumns(body));
  });

  it.each([
    ['a head over several columns', item('Population and area, in thousands', 150, 100)],
    ['a head that only juts out over a column', item('Population density', 190, 100)],
    [
      'the name of a section that runs into the next column',
      item('Member states of 1995', 50, 128),
    ],
    ['a section name in the middle', item('Change in per cent', 190, 128)],
  ])('stay where %s stands above', (_, head) => {
    isBetween(findColumns([head, ...body]));
  });

  it('are none in one column of text', () => {
    expect(findColumns(STUBS.map((text, row) => item(text, 50, 100 + 12 * row)))).toEqual([]);
  });

  it('do not depend on the order in which the page was painted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (items) => {
        expect(findColumns(items)).toEqual(findColumns(body));
      }),
      { numRuns: 30 },
    );
  });
});
