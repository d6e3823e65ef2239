import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeld, loadSources, readManifestText } from '../../pipeline/acquire/load-sources.ts';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';

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

  test.each<[string, Partial<ManifestSource>, string]>([
    ['an archive', { kind: 'relaton', format: 'tar.gz', path: 'gears.txt.gz' }, 'gears.txt.gz'],
    ['packed lines', { kind: 'deliverables', format: 'jsonl', path: 'plain.gz' }, 'plain.gz'],
  ])('as a path with its checksum where it is harvested data: %s', async (_title, fields, file) => {
    const { value, diagnostics } = await load(fields);
    const content = readFileSync(join(folder, file));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject([
      { file: join(folder, file), bytes: null, sha256: sha256(content), size: content.length },
    ]);
    expect(value.filter(isHeld)).toEqual([]);
  });

  test('as a folder, whose checksum follows the names and contents of its files', async () => {
    const path = 'records';
    const hashes = new Set<string>();
    const add = async () => {
      const { value } = await load({ kind: 'relaton', format: 'folder', path });
      expect(value).toMatchObject([{ file: join(folder, path), bytes: null }]);
      hashes.add(value[0]?.sha256 ?? '');
    };
    mkdirSync(join(folder, path, 'data'), { recursive: true });
    writeFileSync(join(folder, path, 'data', 'a.yaml'), 'a');
    await add();
    await add();
    expect(hashes.size).toBe(1);
    writeFileSync(join(folder, path, 'data', 'a.yaml'), 'b');
    await add();
    renameSync(join(folder, path, 'data', 'a.yaml'), join(folder, path, 'a.yaml'));
    await add();
    writeFileSync(join(folder, path, 'b.yaml'), '');
    await add();
    expect(hashes.size).toBe(4);
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
    ['where it was not fetched', { url: 'https://www.iso.org/' }, 'input/missing'],
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

describe('a source without a path', () => {
  const url = 'https://example.org/gears.txt.gz';
  const packed = gzipSync('Gears turn.');
  const pin: LockedSource = {
    source_id: 'paper',
    url,
    sha256: sha256(packed),
    size: packed.length,
    retrieved_date: '2026-01-02',
  };
  const fetched = (lock: LockedSource[], fields: Partial<ManifestSource> = {}) =>
    loadSources([entry({ url, ...fields })], join(folder, 'sources.json'), { cache: folder, lock });

  beforeAll(() => {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', `${pin.sha256}.txt.gz`), packed);
  });

  test('is the file of the cache that the lock pins, with the date of the lock', async () => {
    const { value, diagnostics } = await fetched([pin]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject([
      { sha256: pin.sha256, size: packed.length, entry: { retrieved_date: '2026-01-02' } },
    ]);
    expect(Buffer.from(value[0]?.bytes ?? []).toString()).toBe('Gears turn.');
  });

  test.each<[string, LockedSource[], Partial<ManifestSource>, RegExp]>([
    ['the lock does not name', [], {}, /was not fetched yet\. Run `sm2 fetch --source paper`/],
    ['had another address', [{ ...pin, url: 'https://example.org/' }], {}, /not fetched yet/],
    ['is another than the manifest pins', [pin], { sha256: '0'.repeat(64) }, /not fetched yet/],
    [
      'is missing in the cache',
      [{ ...pin, sha256: '1'.repeat(64) }],
      {},
      /not in the cache, or is damaged\. Run `sm2 fetch/,
    ],
  ])('is reported where its copy %s', async (_title, lock, fields, message) => {
    const { value, diagnostics } = await fetched(lock, fields);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'input/missing', origin: { source: 'paper' } }]);
    expect(diagnostics[0]?.message).toMatch(message);
  });

  test('is reported where its copy is damaged', async () => {
    const damaged = { ...pin, sha256: '2'.repeat(64) };
    writeFileSync(join(folder, 'sources', `${damaged.sha256}.txt.gz`), packed.subarray(3));
    expect(await fetched([damaged])).toMatchObject({
      value: [],
      diagnostics: [{ code: 'input/missing' }],
    });
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
