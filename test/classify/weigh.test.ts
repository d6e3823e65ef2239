import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongestOfEach, weigh } from '../../pipeline/classify/weigh.ts';

const points = (...values: number[]) => values.map((value) => ({ points: value }));

test.each([
  [points(), 0],
  [points(50), 50],
  [points(50, 50), 75],
  [points(50, 50, -50), 38],
  [points(-100, 90), 0],
  [points(100, 10), 100],
])('the weights %j come to %i', (weights, expected) => {
  expect(weigh(weights)).toBe(expected);
});

const weights = fc.array(fc.integer({ min: -100, max: 100 }).map((value) => ({ points: value })));

test('what reasons come to stays between 0 and 100 and does not depend on their order', () => {
  fc.assert(
    fc.property(weights, (list) => {
      const sum = weigh(list);
      expect(sum).toBeGreaterThanOrEqual(0);
      expect(sum).toBeLessThanOrEqual(100);
      expect(Math.abs(weigh([...list].reverse()) - sum)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a further reason for never lowers it, one against never raises it', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 100 }), (list, more) => {
      expect(weigh([...list, { points: more }])).toBeGreaterThanOrEqual(weigh(list));
      expect(weigh([...list, { points: -more }])).toBeLessThanOrEqual(weigh(list));
    }),
  );
});

test('of each kind the strongest reason for and against is kept', () => {
  const items = [
    { kind: 'title', points: 20 },
    { kind: 'title', points: 60 },
    { kind: 'title', points: -30 },
    { kind: 'scope', points: 10 },
  ];
  expect(strongestOfEach(items, ({ kind }) => kind).map((item) => item.points)).toEqual([
    60, -30, 10,
  ]);
});
