import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packConfidences,
  packPositions,
  unpackConfidences,
  unpackPositions,
} from '../../pipeline/site/data/pack-numbers.ts';

describe('packed numbers', () => {
  it('are steps in digits of five bits', () => {
    expect(packPositions([3, 4, 100])).toBe('31w3');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 100_000 })), (list) => {
        const positions = [...list].sort((a, b) => a - b);
        expect(unpackPositions(packPositions(positions))).toEqual(positions);
      }),
    );
  });

  it('hold every confidence, without a sign that a script must escape', () => {
    const all = Array.from({ length: 101 }, (_, index) => index);
    const text = packConfidences(all);
    expect(unpackConfidences(text)).toEqual(all);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });
});
