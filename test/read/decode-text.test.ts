import { describe, expect, test } from 'vitest';
import { decodeText } from '../../pipeline/read/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const utf16be = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());

const decode = (bytes: Uint8Array, declared: string | null = null) =>
  decodeText(bytes, 'doc', declared);

describe('a text without fault', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['UTF-8, undeclared', utf8('Zürich – 中'), null],
    ['UTF-8, declared', utf8('Zürich – 中'), 'UTF-8'],
    ['UTF-8, declared without hyphen', utf8('Zürich – 中'), 'utf8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFZürich – 中'), null],
    ['UTF-16 with a byte order mark', utf16('Zürich – 中'), null],
    ['UTF-16 with its byte order turned', utf16be('Zürich – 中'), null],
    ['a byte order mark against a declaration', utf16('Zürich – 中'), 'windows-1252'],
  ])('%s', (_title, bytes, declared) => {
    expect(decode(bytes, declared)).toEqual({ value: 'Zürich – 中', diagnostics: [] });
  });

  test.each(['windows-1252', 'ISO-8859-1', 'Windows-1252'])('declared %s', (declared) => {
    expect(decode(latin1('Zürich'), declared)).toEqual({ value: 'Zürich', diagnostics: [] });
  });
});

describe('a text with a fault', () => {
  test('declares one byte to a letter but is UTF-8: read as UTF-8, with a warning', () => {
    expect(decode(utf8('Zürich'), 'iso-8859-1')).toMatchObject({
      value: 'Zürich',
      diagnostics: [{ code: 'read/encoding', origin: { source: 'doc' } }],
    });
  });

  test('declares nothing and is not UTF-8: read as windows-1252, with a warning', () => {
    expect(decode(latin1('Zürich'))).toMatchObject({
      value: 'Zürich',
      diagnostics: [{ code: 'read/encoding' }],
    });
  });

  test.each<[string, Uint8Array, string | null]>([
    ['declared', latin1('a\nb\nZürich'), 'utf-8'],
    ['by its mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x0a, 0x0a, 0xfc), null],
  ])(
    'is UTF-8 %s and has a byte that is not: an error that names the line',
    (_title, bytes, declared) => {
      expect(decode(bytes, declared)).toMatchObject({
        value: '',
        diagnostics: [{ code: 'input/unreadable', origin: { source: 'doc', line: 3 } }],
      });
    },
  );

  test('declares an unknown encoding: an error that names it', () => {
    const { value, diagnostics } = decode(latin1('Zürich'), 'klingon-8');
    expect(value).toBe('');
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/unreadable']);
    expect(diagnostics[0]?.message).toContain('klingon-8');
  });
});

test('a declaration of UTF-16 in a text of single bytes counts as none', () => {
  expect(decode(utf8('<p>abc'), 'UTF-16')).toEqual({ value: '<p>abc', diagnostics: [] });
  expect(decode(latin1('Zürich'), 'utf-16le')).toMatchObject({
    value: 'Zürich',
    diagnostics: [{ code: 'read/encoding' }],
  });
});

test.each(['windows-1252', 'latin1', 'us-ascii', 'cp1252'])(
  'quotation marks in %s are no control characters',
  (declared) => {
    expect(decode(Uint8Array.of(0x93, 0x61, 0x94), declared).value).toBe('“a”');
  },
);
