import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../pipeline/read/archive/read-archive.ts';
import { inChunks, listItems, SMALL_LIMITS } from './pack-archive.ts';

const isYaml = (name: string) => name.endsWith('.yaml');

const list = (bytes: Uint8Array, limits = SMALL_LIMITS) =>
  listItems(readArchive(inChunks(bytes), 'zip', isYaml, limits));

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const FILES = { 'data/a.yaml': 'id: a', README: 'x', 'data/b.yaml': 'id: b' };

describe('reading a zip archive', () => {
  it('gives the wanted files in order, and mentions the others', async () => {
    expect(await list(zip({ 'data/': '', ...FILES }))).toEqual([
      'data/a.yaml = id: a',
      'skipped README',
      'data/b.yaml = id: b',
    ]);
  });

  it.each([
    ['a name that leads out', '../evil.yaml', 'x'],
    ['an absolute name', '/evil.yaml', 'x'],
    ['a giant file', 'evil.yaml', 'x'.repeat(200_000)],
  ])('leaves out %s and goes on', async (_, name, text) => {
    expect(
      await list(zip({ 'a.yaml': 'a', [name]: text, 'b.yaml': 'b' }), {
        ...SMALL_LIMITS,
        ratio: 2000,
      }),
    ).toEqual(['a.yaml = a', `unsafe ${name}`, 'b.yaml = b']);
  });

  it('stops at a bomb', async () => {
    const limits = { ...SMALL_LIMITS, entry: Infinity };
    const items = await list(zip({ 'a.yaml': 'a', 'bomb.yaml': 'x'.repeat(3_000_000) }), limits);
    expect(items.at(-1)).toBe(
      'damaged: The archive breaks off: it unpacks to more than 50 times its size.',
    );
  });

  it('says that bytes are no archive', async () => {
    expect(await list(strToU8('<html>not found</html>'))).toEqual([
      'damaged: The archive breaks off: it holds no file.',
    ]);
  });

  it('gives what came before, where the archive is cut', async () => {
    const bytes = zip({ 'a.yaml': 'a', 'b.yaml': Array.from({ length: 200 }, (_, n) => n).join() });
    const items = await list(bytes.subarray(0, 200));
    expect(items[0]).toBe('a.yaml = a');
    expect(items.at(-1)).toMatch(/^damaged/);
  });

  it('withstands bytes that were changed at random', async () => {
    const bytes = zip(FILES);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (position, value) => {
        const changed = Buffer.from(bytes);
        changed[position] = value;
        expect((await list(changed)).length).toBeLessThan(10);
      }),
      { numRuns: 200 },
    );
  });
});
