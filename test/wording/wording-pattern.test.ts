import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingPattern } from '../../pipeline/wording/wording-pattern.ts';

test('white space between words may be any', () => {
  expect(new RegExp(`^${wordingPattern(' SMCC  gap ')}$`).test('SMCC\n gap')).toBe(true);
});

test.each(['', 'u'])('a wording matches itself, whatever signs it holds (flags %j)', (flags) => {
  fc.assert(
    fc.property(fc.string(), (wording) => {
      const pattern = new RegExp(`^${wordingPattern(wording)}$`, flags);
      expect(pattern.test(wording.trim())).toBe(true);
    }),
  );
});
