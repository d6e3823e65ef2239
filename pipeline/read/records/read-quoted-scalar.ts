import { lineEnd, nextLine, REFUSAL } from './yaml-cursor.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/** The escapes of one letter (YAML 1.2.2, section 5.7). */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001B'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** An escape, a line break that is escaped, or one that folds. */
const DOUBLE_QUOTED =
  /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|\n[ \n]*|(.))| *(\n[ \n]*)/g;

/** A scalar in single quotes, with the cursor on the first of them: two quotes stand for one. */
export function readSingleQuoted(cursor: YamlCursor): string {
  const { text, content } = cursor;
  let close = text.indexOf("'", content + 1);
  const isPlain = text.charCodeAt(close + 1) !== 0x27;
  while (close !== -1 && text.charCodeAt(close + 1) === 0x27) close = text.indexOf("'", close + 2);
  const raw = closeScalar(cursor, close);
  const folded = raw.includes('\n')
    ? raw.replace(/ *(\n[ \n]*)/g, (_, space: string) => fold(space))
    : raw;
  return isPlain ? folded : folded.replaceAll("''", "'");
}

/** A scalar in double quotes, with the cursor on the first of them. */
export function readDoubleQuoted(cursor: YamlCursor): string {
  const { text, content } = cursor;
  let close = text.indexOf('"', content + 1);
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  const raw = closeScalar(cursor, close);
  if (!raw.includes('\\') && !raw.includes('\n')) return raw;
  return raw.replace(
    DOUBLE_QUOTED,
    (_, x?: string, u?: string, U?: string, letter?: string, space?: string) => {
      const hex = x ?? u ?? U;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (space !== undefined) return fold(space);
      return letter === undefined ? '' : unescape(letter);
    },
  );
}

/** The text between the quotes; the cursor moves to the line after them, on which nothing else may stand. */
function closeScalar(cursor: YamlCursor, close: number): string {
  const { text, content } = cursor;
  if (close === -1) throw REFUSAL;
  const raw = text.slice(content + 1, close);
  cursor.end = lineEnd(text, close);
  if (cursor.end !== close + 1 || /\n(?:---|\.\.\.)/.test(raw)) throw REFUSAL;
  nextLine(cursor);
  return raw;
}

/** Whether an odd number of backslashes stands before the position. */
function isEscaped(text: string, position: number): boolean {
  let start = position;
  while (text.charCodeAt(start - 1) === 0x5c) start -= 1;
  return (position - start) % 2 === 1;
}

function unescape(letter: string): string {
  const character = ESCAPES.get(letter);
  if (character === undefined) throw REFUSAL;
  return character;
}

function codePoint(code: number): string {
  if (code > 0x10ffff) throw REFUSAL;
  return String.fromCodePoint(code);
}

/** One line break becomes a space; with empty lines after it, it is left out. */
function fold(space: string): string {
  const breaks = space.split('\n').length - 1;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
