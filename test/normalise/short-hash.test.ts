import { expect, test } from 'vitest';
import { shortHash } from '../../pipeline/normalise/short-hash.ts';

test('a hash is eight digits of the SHA-256 of the folded text', () => {
  expect(shortHash('abc')).toBe('ba7816bf');
  expect(shortHash('  A \n b ')).toBe(shortHash('a b'));
  expect(shortHash('a-b')).not.toBe(shortHash('a b'));
});
