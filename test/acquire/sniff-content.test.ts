import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sniff, sniffContent } from '../../pipeline/acquire/sniff-content.ts';
import type { ManifestSource } from '../../schemas/types.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['%PDF-1.7', 'pdf'],
  ['\n\n%PDF-1.4', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\xef\xbb\xbf <!DOCTYPE html>', 'html'],
  ['<?xml version="1.0"?><html>', 'html'],
  ['\xef\xbb\xbf{"a":1}', 'json'],
  ['[1]', 'json'],
  ['id,title', 'text'],
  ['\xff\xfea\0b\0', 'text'],
  ['a\0b', 'binary'],
  ['', 'text'],
])('%j looks like %s', (text, looks) => {
  expect(sniff(bytes(text))).toBe(looks);
});

describe('what comes', () => {
  const entry = (format: ManifestSource['format'], url = 'https://example.org/a') => ({
    source_id: 'a',
    title: 'A',
    publisher: 'Someone',
    kind: 'document' as const,
    format,
    licence: 'CC0',
    url,
  });
  test.each<[ManifestSource['format'], Uint8Array, string | null]>([
    ['pdf', bytes('%PDF-1.7'), 'application/octet-stream'],
    ['html', bytes('<p>'), 'text/html'],
    ['csv', bytes('id,title'), 'application/octet-stream'],
    ['jsonl', bytes('{}'), 'text/html'],
    ['tar.gz', gzipSync('a'), null],
  ])('as %s is taken whatever its server calls it', (format, head, type) => {
    expect(sniffContent(head, entry(format), type)).toBeNull();
  });

  test('packed is asked of an address that ends in .gz', () => {
    const packed = entry('csv', 'https://example.org/a.csv.gz?x=1');
    expect(sniffContent(gzipSync('id'), packed, null)).toBeNull();
    expect(sniffContent(bytes('id'), packed, null)).toBe('what came is text instead of csv.gz');
    expect(sniffContent(gzipSync('id'), entry('csv'), null)).toMatch(/a gzip file instead of csv/);
  });
});
