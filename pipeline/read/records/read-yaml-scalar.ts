import { readBlockScalar } from './read-block-scalar.ts';
import { readDoubleQuoted, readSingleQuoted } from './read-quoted-scalar.ts';
import { lineEnd, nextLine, REFUSAL } from './yaml-cursor.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/** How a scalar starts that is not plain: with quotes, a bar, a hyphen, or another indicator, or a space. */
const INDICATOR = /[ #&*!%@`{}[\],?:\-|>'"~]/;
const IS_INDICATOR = Array.from({ length: 128 }, (_, code) =>
  INDICATOR.test(String.fromCharCode(code)),
);

/** A value that is written without further keys or items. */
export type YamlScalar = string | boolean | null | never[] | Record<string, never>;

/** The words of YAML 1.2 that are no texts. */
const WORDS = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The scalar at the cursor, which belongs to the key or dash in `column`; the cursor moves to the line after it. */
export function readScalar(cursor: YamlCursor, column: number): YamlScalar {
  const { text, content } = cursor;
  if (IS_INDICATOR[text.charCodeAt(content)] !== true) return readPlain(cursor, column);
  switch (text.charAt(content)) {
    case "'":
      return readSingleQuoted(cursor);
    case '"':
      return readDoubleQuoted(cursor);
    case '|':
      return readBlockScalar(cursor, column);
    case '-':
      return readDashed(cursor, column);
    default:
      return readSign(cursor, column);
  }
}

/** A value that is written as a sign: nothing, or an empty list or mapping. */
function readSign(cursor: YamlCursor, column: number): YamlScalar {
  const sign = cursor.text.slice(cursor.content, cursor.end);
  if (sign !== '{}' && sign !== '[]' && sign !== '~') throw REFUSAL;
  nextLine(cursor);
  if (cursor.indent > column) throw REFUSAL;
  return sign === '~' ? null : sign === '[]' ? [] : {};
}

/** A plain scalar that starts with a hyphen. */
function readDashed(cursor: YamlCursor, column: number): string | boolean | null {
  if (cursor.content + 1 >= cursor.end || cursor.text[cursor.content + 1] === ' ') throw REFUSAL;
  return readPlain(cursor, column);
}

/** A scalar without quotes; the lines that belong to it are indented deeper than its key or dash. */
function readPlain(cursor: YamlCursor, column: number): string | boolean | null {
  const { text } = cursor;
  let value = plainLine(cursor);
  let before = cursor.end;
  nextLine(cursor);
  if (cursor.indent <= column) return WORDS.has(value) ? (WORDS.get(value) ?? null) : value;
  while (cursor.indent > column) {
    if (text[cursor.content] === '#') throw REFUSAL;
    value += foldedBreaks(text, before, cursor.content) + plainLine(cursor);
    before = cursor.end;
    nextLine(cursor);
  }
  return value;
}

/** The rest of the line as part of a plain scalar, without the spaces at its end. */
function plainLine({ text, content, end }: YamlCursor): string {
  let last = end;
  while (text.charCodeAt(last - 1) === 0x20) last -= 1;
  const line = text.slice(content, last);
  if (line.includes(': ') || line.endsWith(':') || line.includes(' #')) throw REFUSAL;
  return line;
}

/** One line break becomes a space; with empty lines after it, it is left out. */
function foldedBreaks(text: string, from: number, to: number): string {
  let breaks = 0;
  for (let end = from; end < to; end = lineEnd(text, end + 1)) breaks += 1;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
