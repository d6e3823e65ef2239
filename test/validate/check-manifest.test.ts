import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../pipeline/validate/check-manifest.ts';
import { schemas } from '../reference.ts';

const SOURCE = {
  source_id: 'paper',
  title: 'On gears',
  publisher: 'Someone',
  kind: 'document',
  format: 'html',
  licence: 'CC0',
  path: 'gears.html',
};
const PATH = 'input/sources.json';

const check = (...sources: object[]) => checkManifest(JSON.stringify({ sources }), PATH, schemas);
/** `input/schema /sources/0 has an …`: code, place and message of each fault. */
const faults = (...sources: object[]): string[] =>
  check(...sources).diagnostics.map(({ code, message }) => `${code} ${message}`);

test('a manifest without fault gives its sources', () => {
  const other = { ...SOURCE, source_id: 'terms', url: 'https://www.iso.org/', path: undefined };
  const outcome = check(SOURCE, other);
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.value.map(({ source_id: id }) => id)).toEqual(['paper', 'terms']);
});

test('a manifest may begin with a byte order mark', () => {
  const text = `\uFEFF${JSON.stringify({ sources: [SOURCE] })}`;
  expect(checkManifest(text, PATH, schemas)).toMatchObject({ value: [SOURCE], diagnostics: [] });
});

describe('a fault of a manifest is reported', () => {
  test.each<[string, object, RegExp]>([
    ['a key that is not named', { ...SOURCE, pages: 3 }, /unknown key "pages"/],
    ['a key that is missing', { ...SOURCE, licence: undefined }, /'licence'/],
    ['a kind that is unknown', { ...SOURCE, kind: 'book' }, /kind must be one of: document, /],
    ['a format that is unknown', { ...SOURCE, format: 'docx' }, /format must be one of: pdf, /],
    [
      'a key of another form',
      { ...SOURCE, source_id: 'The Paper' },
      /source_id must have the form/,
    ],
    ['a checksum of another form', { ...SOURCE, sha256: 'abc' }, /sha256 must have the form/],
    ['an address that is none', { ...SOURCE, url: 'nowhere' }, /url must match format "uri"/],
  ])('%s', (_title, source, message) => {
    const found = faults(source);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^input\/schema /);
    expect(found[0]).toMatch(message);
  });

  test('neither path nor address', () => {
    expect(check({ ...SOURCE, path: undefined }).diagnostics).toMatchObject([
      { code: 'input/schema', origin: { source: PATH, place: '/sources/0' } },
    ]);
  });

  test.each([
    ['relaton', 'jsonl', 'of the kind relaton in the format jsonl cannot be read yet. Convert'],
    ['committees', 'pdf', 'of the kind committees in the format pdf cannot be read yet. Convert'],
    ['ics', 'zip', 'of the kind ics in the format zip cannot be read yet. Convert'],
    [
      'deliverables',
      'html',
      'of the kind deliverables in the format html cannot be read yet. Convert',
    ],
    ['register', 'jsonl', 'of the kind register in the format jsonl cannot be read yet. Convert'],
    ['document', 'zip', 'of the kind document in the format zip cannot be read yet. Convert'],
  ])('a source of the kind %s in the format %s, which nothing reads', (kind, format, message) => {
    const found = faults({ ...SOURCE, kind, format });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`input/unsupported Sources ${message}`);
  });

  test('a key that repeats, at its second place', () => {
    expect(check(SOURCE, SOURCE).diagnostics).toMatchObject([
      { code: 'input/duplicate', origin: { place: '/sources/1' } },
    ]);
  });

  test('all of them in one run', () => {
    expect(faults({ ...SOURCE, kind: 'book' }, { ...SOURCE, pages: 3 })).toHaveLength(2);
    expect(faults(SOURCE, { ...SOURCE, path: undefined })).toHaveLength(2);
  });

  test.each([
    ['no JSON', '{ "sources": [', 'input/syntax'],
    ['another value', '[]', 'input/schema'],
    ['no source at all', '{ "sources": [] }', 'input/schema'],
  ])('%s', (_title, text, code) => {
    const { value, diagnostics } = checkManifest(text, PATH, schemas);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, origin: { source: PATH } }]);
  });
});
