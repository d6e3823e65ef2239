import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../pipeline/read/archive/read-archive.ts';
import { inChunks, listItems, packTar, packTarGz, SMALL_LIMITS } from './pack-archive.ts';
import type { TarEntry } from './pack-archive.ts';

const isYaml = (name: string) => name.endsWith('.yaml');

const list = (bytes: Uint8Array, limits = SMALL_LIMITS) =>
  listItems(readArchive(inChunks(bytes), 'tar.gz', isYaml, limits));

const A: TarEntry = { name: 'data/a.yaml', content: 'id: a' };
const B: TarEntry = { name: 'data/b.yaml', content: 'id: b' };

describe('reading a tar archive', () => {
  it('gives the wanted files in order, and mentions the others', async () => {
    const entries = [
      { name: 'data/', type: 'directory' as const },
      A,
      { name: 'README', content: 'x' },
      B,
    ];
    expect(await list(await packTarGz(entries))).toEqual([
      'data/a.yaml = id: a',
      'skipped README',
      'data/b.yaml = id: b',
    ]);
  });

  it('reads names that are longer than the header has room for, and names with colons', async () => {
    const name = `data/${'long-'.repeat(60)}iso:2010.yaml`;
    expect(await list(await packTarGz([{ name, content: 'x' }]))).toEqual([`${name} = x`]);
  });

  it.each<[string, TarEntry]>([
    ['a name that leads out', { name: '../../evil.yaml', content: 'x' }],
    ['an absolute name', { name: '/evil.yaml', content: 'x' }],
    ['a symbolic link', { name: 'evil.yaml', type: 'symlink', linkname: '/etc/passwd' }],
    ['a hard link', { name: 'evil.yaml', type: 'link', linkname: 'data/a.yaml' }],
    ['a device', { name: 'evil.yaml', type: 'character-device', devmajor: 1, devminor: 5 }],
    ['a pipe', { name: 'evil.yaml', type: 'fifo' }],
    ['a giant file', { name: 'evil.yaml', content: 'x'.repeat(1001) }],
    ['a name that was there before', { name: 'data/a.yaml', content: 'x' }],
  ])('leaves out %s and goes on', async (_, entry) => {
    expect(await list(await packTarGz([A, entry, B]))).toEqual([
      'data/a.yaml = id: a',
      `unsafe ${entry.name}`,
      'data/b.yaml = id: b',
    ]);
  });

  it('passes over a large file that is not wanted', async () => {
    const large = { name: 'large.bin', content: randomBytes(400_000).toString('base64') };
    expect(await list(await packTarGz([large, A]))).toEqual([
      'skipped large.bin',
      'data/a.yaml = id: a',
    ]);
  });

  it('stops at a bomb', async () => {
    const bomb = gzipSync(Buffer.concat([await packTar([A]), Buffer.alloc(3_000_000)]));
    const items = await list(bomb, { ...SMALL_LIMITS, silent: Infinity });
    expect(items.at(-1)).toBe(
      'damaged: The archive breaks off: it unpacks to more than 50 times its size.',
    );
  });

  it('stops at padding that does not end', async () => {
    const endless = gzipSync(Buffer.concat([await packTar([A]), Buffer.alloc(3_000_000)]));
    const items = await list(endless, { ...SMALL_LIMITS, ratio: Infinity });
    expect(items.at(-1)).toBe(
      'damaged: The archive breaks off: its headers or its padding do not end.',
    );
  });

  it('stops at too many entries', async () => {
    const limits = { ...SMALL_LIMITS, ratio: Infinity };
    const entries = Array.from({ length: 101 }, (_, index) => ({
      name: `${index}.yaml`,
      content: 'x',
    }));
    const items = await list(await packTarGz(entries), limits);
    expect(items).toHaveLength(101);
    expect(items.at(-1)).toBe('damaged: The archive breaks off: it has more than 100 entries.');
  });

  it.each([0, 1, 10, 60, 100])(
    'gives what came before, where the archive is cut after %i bytes',
    async (length) => {
      const items = await list((await packTarGz([A, B])).subarray(0, length));
      expect(items.at(-1)).toMatch(/^damaged/);
    },
  );

  it('gives every whole file of an archive that is cut', async () => {
    const tar = await packTar([A, B]);
    const items = await list(gzipSync(tar.subarray(0, 1500)));
    expect(items).toEqual([
      'data/a.yaml = id: a',
      'damaged: The archive breaks off: Unexpected end of data.',
    ]);
  });

  it('withstands bytes that were changed at random', async () => {
    const tar = await packTar([A, { name: 'README', content: 'x' }, B]);
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.nat(255), async (position, value) => {
        const changed = Buffer.from(tar);
        changed[position] = value;
        const items = await list(gzipSync(changed));
        expect(items.length).toBeLessThan(10);
      }),
      { numRuns: 200 },
    );
  });
});
