import { readScalar } from './read-yaml-scalar.ts';
import { nextLine, openCursor, REFUSAL } from './yaml-cursor.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/** A parsed YAML value: scalars are texts, as written, but for `null`, `true` and `false`. */
export type YamlValue = string | boolean | null | YamlValue[] | { [key: string]: YamlValue };

/** As deep as a text may be indented: far deeper than a record is nested, and no danger for the stack. */
const MAX_INDENT = 200;
const DASH = 0x2d;
const COLON = 0x3a;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/**
 * Reads the subset of YAML that Ruby's emitter writes, some three times as fast as a full reader; undefined where the
 * text needs more than the subset (anchors, tags, comments, flow collections, folded blocks, tabs, more documents), so
 * that a full reader must read it. What it reads, it reads as YAML 1.2 does, except that numbers stay texts: `1.10` is
 * no `1.1`. Keys named in `ignored` are passed over at any depth.
 *
 *   readRubyYaml('docid:\n- id: ISO 1\n', new Set()) → { docid: [{ id: 'ISO 1' }] }
 */
export function readRubyYaml(text: string, ignored: ReadonlySet<string>): YamlValue | undefined {
  if (/[\t\r\0]/.test(text)) return undefined;
  const cursor = openCursor(text, text.startsWith('---\n') ? 4 : 0);
  try {
    const value = cursor.indent === 0 ? readBlock(cursor, ignored) : undefined;
    return isAtEnd(cursor) ? value : undefined;
  } catch (error) {
    if (error === REFUSAL) return undefined;
    throw error;
  }
}

function isAtEnd({ indent }: YamlCursor): boolean {
  return indent === -1;
}

/** A sequence or mapping whose first item is at the cursor. */
function readBlock(cursor: YamlCursor, ignored: ReadonlySet<string>): YamlValue {
  if (cursor.indent > MAX_INDENT) throw REFUSAL;
  return isDash(cursor) ? readSequence(cursor, ignored) : readMapping(cursor, ignored);
}

function readSequence(cursor: YamlCursor, ignored: ReadonlySet<string>): YamlValue[] {
  const column = cursor.indent;
  const list: YamlValue[] = [];
  while (cursor.indent === column && isDash(cursor)) {
    cursor.content += 2;
    cursor.indent += 2;
    if (cursor.indent > MAX_INDENT) throw REFUSAL;
    list.push(readItem(cursor, column, ignored));
  }
  if (cursor.indent > column) throw REFUSAL;
  return list;
}

/** What follows a dash on its line: a sequence, a mapping, or a scalar. */
function readItem(cursor: YamlCursor, column: number, ignored: ReadonlySet<string>): YamlValue {
  if (cursor.content >= cursor.end) {
    nextLine(cursor);
    return cursor.indent > column ? readBlock(cursor, ignored) : null;
  }
  if (isDash(cursor)) return readSequence(cursor, ignored);
  return keyEnd(cursor) === -1 ? readScalar(cursor, column) : readMapping(cursor, ignored);
}

function readMapping(cursor: YamlCursor, ignored: ReadonlySet<string>): Record<string, YamlValue> {
  const column = cursor.indent;
  const mapping: Record<string, YamlValue> = {};
  while (cursor.indent === column) {
    const end = keyEnd(cursor);
    if (end === -1) throw REFUSAL;
    const key = internKey(cursor.text, cursor.content, end);
    if (ignored.has(key)) {
      passOver(cursor, column);
      continue;
    }
    if (mapping[key] !== undefined) throw REFUSAL;
    cursor.content = end + 2;
    mapping[key] = readValue(cursor, column, ignored);
  }
  if (cursor.indent > column) throw REFUSAL;
  return mapping;
}

/** What follows a key: on its line a scalar, on the next lines a block, which as a sequence may stand below the key. */
function readValue(cursor: YamlCursor, column: number, ignored: ReadonlySet<string>): YamlValue {
  if (cursor.content < cursor.end) return readScalar(cursor, column);
  nextLine(cursor);
  if (cursor.indent > column) return readBlock(cursor, ignored);
  return cursor.indent === column && isDash(cursor) ? readSequence(cursor, ignored) : null;
}

/** Moves to the line after the value of the key at the cursor. */
function passOver(cursor: YamlCursor, column: number): void {
  do nextLine(cursor);
  while (cursor.indent > column || (cursor.indent === column && isDash(cursor)));
}

function isDash({ text, content }: YamlCursor): boolean {
  if (text.charCodeAt(content) !== DASH) return false;
  const next = text.charCodeAt(content + 1);
  return next === SPACE || next === NEWLINE || Number.isNaN(next);
}

/** The keys that were read before: a record is made of some hundred words, over and over. */
const KEYS: string[] = [];
const KEY_MASK = 1023;

/** The key as a text that is shared with earlier ones of its kind: much faster to store a value under. */
function internKey(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const middle = text.charCodeAt((start + end) >> 1);
  const slot = (first * 7 + middle * 31 + last * 131 + (end - start) * 17) & KEY_MASK;
  const known = KEYS[slot];
  if (known?.length === end - start && text.startsWith(known, start)) return known;
  const key = text.slice(start, end);
  KEYS[slot] = key;
  return key;
}

/** Where the key at the cursor ends, a word and a colon; -1 where there is none. */
function keyEnd({ text, content, end }: YamlCursor): number {
  let position = content;
  while (isWordCharacter(text.charCodeAt(position))) position += 1;
  if (position === content || text.charCodeAt(position) !== COLON) return -1;
  return position + 1 === end || text.charCodeAt(position + 1) === SPACE ? position : -1;
}

/** A letter, digit, hyphen or underscore of ASCII. */
function isWordCharacter(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= 0x39) || code === DASH;
}
