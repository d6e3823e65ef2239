import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace } from '../../pipeline/read/document.ts';

test.each([
  ['  a \t b\r\nc ', 'a b c'],
  ['10\u00A0mm', '10 mm'],
  ['\u2003thin\u2009space', 'thin space'],
  [' \n ', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test('folding twice is folding once, and nothing but white space changes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '\u00A0') }),
      (text) => {
        const once = foldSpace(text);
        expect(foldSpace(once)).toBe(once);
        expect(once.replaceAll(' ', '')).toBe(text.replace(/[\s\u00A0]/gu, ''));
      },
    ),
  );
});
