import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findStrips,
  gapsOf,
  narrowStrips,
  splitRow,
} from '../../../pipeline/read/pdf/find-strips.ts';

const box = (x0: number, x1: number) => ({ x0, x1, top: 0, bottom: 10 });

describe('strips without text', () => {
  it.each([
    ['between boxes', [box(0, 10), box(20, 30)], 5, 0, [{ from: 10, to: 20 }]],
    ['none narrower than asked', [box(0, 10), box(12, 30)], 5, 0, []],
    ['none where one box covers all', [box(0, 10), box(20, 30), box(0, 30)], 5, 0, []],
    [
      'one that a single box may cross',
      [box(0, 10), box(20, 30), box(0, 30)],
      5,
      1,
      [{ from: 10, to: 20 }],
    ],
  ])('are %s', (_, boxes, width, allowed, strips) => {
    expect(findStrips(boxes, width, allowed)).toEqual(strips);
  });

  it('narrow to what a row leaves free', () => {
    const row = [box(12, 14), box(28, 40)];
    expect(
      narrowStrips(
        [
          { from: 10, to: 30 },
          { from: 50, to: 60 },
        ],
        row,
        5,
      ),
    ).toEqual([
      { from: 14, to: 28 },
      { from: 50, to: 60 },
    ]);
  });

  it('never meet the row that narrowed them', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const row = spans.map(([x, width]) => box(x, x + width));
        for (const { from, to } of narrowStrips([{ from: 0, to: 100 }], row, 2)) {
          expect(to - from).toBeGreaterThanOrEqual(2);
          expect(row.some(({ x0, x1 }) => x0 < to && x1 > from)).toBe(false);
        }
      }),
    );
  });
});

describe('the gaps of a row', () => {
  it('are those between its boxes, also behind a long one', () => {
    expect(gapsOf([box(0, 30), box(5, 10), box(40, 50)], 5)).toEqual([{ from: 30, to: 40 }]);
  });

  it('cut it into stretches', () => {
    expect(splitRow([box(0, 10), box(12, 20), box(40, 50)], 5).map(({ length }) => length)).toEqual(
      [2, 1],
    );
  });
});
