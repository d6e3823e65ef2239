/** What the bytes 0x80 to 0x9F stand for (Encoding Standard, index windows-1252); every other byte is its own code point. */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Bytes in windows-1252 as text: `93 61 94` is `“a”`. The table stands here because the decoder of some versions of
 * Node takes the encoding for ISO 8859-1 and makes control characters of quotation marks and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) =>
      UPPER_CONTROLS.charAt(character.charCodeAt(0) - 0x80),
    );
}
