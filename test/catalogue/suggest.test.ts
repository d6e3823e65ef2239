import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, suggest } from '../../pipeline/catalogue/suggest.ts';

it.each([
  ['station', 'station', 0],
  ['statoin', 'station', 1],
  ['staton', 'station', 1],
  ['stetion', 'station', 1],
  ['', 'abc', 3],
])('needs to get from "%s" to "%s" %d changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('gives distances that are symmetric, and zero only for equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('names the nearest first, and nothing that is far', () => {
  expect(suggest('layr', ['lawyer', 'layer', 'hierarchy-level'])).toEqual(['layer', 'lawyer']);
  expect(suggest('level', ['hierarchy-level', 'layer'])).toEqual(['hierarchy-level']);
  expect(suggest('zebra', ['layer'])).toEqual([]);
});
