import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSources, readManifestText } from '../../pipeline/acquire/load-sources.ts';
import type { ManifestSource } from '../../schemas/types.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sm2-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'gears.txt'), 'Gears turn.');
  writeFileSync(join(folder, 'gears.txt.gz'), gzipSync('Gears turn.'));
  writeFileSync(join(folder, 'plain.gz'), 'Gears turn.');
});
afterAll(() => rmSync(folder, { recursive: true }));

function entry(fields: Partial<ManifestSource>): ManifestSource {
  return {
    source_id: 'paper',
    title: 'On gears',
    publisher: 'Someone',
    kind: 'document',
    format: 'text',
    licence: 'CC0',
    ...fields,
  };
}

const load = (...entries: Partial<ManifestSource>[]) =>
  loadSources(entries.map(entry), join(folder, 'sources.json'));
const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

describe('a source is loaded', () => {
  test('from a path relative to the manifest, or an absolute one', async () => {
    for (const path of ['documents/gears.txt', join(folder, 'documents/gears.txt')]) {
      const { value, diagnostics } = await load({ path });
      expect(diagnostics).toEqual([]);
      expect(Buffer.from(value[0]?.bytes ?? []).toString()).toBe('Gears turn.');
      expect(value[0]).toMatchObject({ sha256: sha256('Gears turn.'), size: 11 });
    }
  });

  test('unpacked where its name ends in .gz; checksum and size are those of the file', async () => {
    const packed = gzipSync('Gears turn.');
    const { value } = await load({ path: 'gears.txt.gz', sha256: sha256(packed) });
    expect(Buffer.from(value[0]?.bytes ?? []).toString()).toBe('Gears turn.');
    expect(value[0]).toMatchObject({ sha256: sha256(packed), size: packed.length });
  });

  test('as it is where it is an archive', async () => {
    const { value } = await load({ path: 'gears.txt.gz', format: 'tar.gz' });
    expect(value[0]?.bytes).toHaveLength(value[0]?.size ?? -1);
  });

  test('in the order of the keys', async () => {
    const path = 'documents/gears.txt';
    const { value } = await load({ source_id: 'b', path }, { source_id: 'a', path });
    expect(value.map((source) => source.entry.source_id)).toEqual(['a', 'b']);
  });
});

describe('a source is reported', () => {
  test.each<[string, Partial<ManifestSource>, string]>([
    ['where its file is missing', { path: 'gone.txt' }, 'input/missing'],
    ['where it has no path', { url: 'https://www.iso.org/' }, 'input/missing'],
    ['where it is a folder', { path: 'documents' }, 'input/unreadable'],
    ['where it is not packed', { path: 'plain.gz' }, 'input/unreadable'],
    [
      'where it is not the pinned file',
      { path: 'documents/gears.txt', sha256: '0'.repeat(64) },
      'input/checksum',
    ],
  ])('%s', async (_title, fields, code) => {
    const { value, diagnostics } = await load(fields);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, origin: { source: 'paper' } }]);
  });

  test('while the others are loaded', async () => {
    const { value, diagnostics } = await load(
      { source_id: 'a', path: 'gone.txt' },
      { source_id: 'b', path: 'documents/gears.txt' },
      { source_id: 'c', path: 'plain.gz' },
    );
    expect(value.map((source) => source.entry.source_id)).toEqual(['b']);
    expect(diagnostics.map(({ origin }) => origin.source)).toEqual(['a', 'c']);
  });
});

test('a manifest is its text, or reported where it cannot be read', async () => {
  expect(await readManifestText(join(folder, 'documents', 'gears.txt'))).toEqual({
    value: 'Gears turn.',
    diagnostics: [],
  });
  expect(await readManifestText(join(folder, 'gone.json'))).toMatchObject({
    value: '',
    diagnostics: [{ code: 'input/missing', origin: { source: join(folder, 'gone.json') } }],
  });
});
