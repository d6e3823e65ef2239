import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { guessFormat } from '../../pipeline/acquire/guess-format.ts';

const TAR = Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(250)]);

test.each<[string, string | Uint8Array, string | null, string | null]>([
  ['paper', '%PDF-1.7', null, 'pdf'],
  ['paper.txt', '%PDF-1.7', null, 'pdf'],
  ['page', '<!doctype html>', null, 'html'],
  ['notes.MD', '<!-- draft -->', null, 'markdown'],
  ['notes.md', '# Notes', null, 'markdown'],
  ['table.csv', 'id,title', null, 'csv'],
  ['table', 'id,title', 'text/csv; charset=utf-8', 'csv'],
  ['table', 'id,title', null, 'text'],
  ['lines', '{"id":1}', null, 'jsonl'],
  ['data.zip', 'PK\x03\x04', null, 'zip'],
  ['data', gzipSync(TAR), null, 'tar.gz'],
  ['lines.jsonl.gz', gzipSync('{"id":1}'), null, 'jsonl'],
  ['table.csv.gz', gzipSync('id,title'), null, 'csv'],
  ['table', gzipSync('id,title'), null, null],
  ['odd.bin', '\0\x01', null, null],
])('%s with its content is guessed', (name, content, type, format) => {
  expect(guessFormat(name, Buffer.from(content), type)).toBe(format);
});
