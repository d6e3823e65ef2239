import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../pipeline/read/decode-windows-1252.ts';

const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);

test('the upper bytes are the characters of the Encoding Standard; five of them stay controls', () => {
  expect(decodeWindows1252(upper)).toBe(
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
      '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  );
});

test('a decoder that is fed byte by byte says the same', () => {
  const decoder = new TextDecoder('windows-1252');
  const expected = decoder.decode(upper, { stream: true }) + decoder.decode();
  expect(decodeWindows1252(upper)).toBe(expected);
});

test('the lower bytes are themselves', () => {
  expect(decodeWindows1252(new TextEncoder().encode('abc\n~'))).toBe('abc\n~');
});
