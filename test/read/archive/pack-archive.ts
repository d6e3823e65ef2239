import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import type { ArchiveItem, ArchiveLimits } from '../../../pipeline/read/archive/archive-item.ts';

export type TarEntry = Partial<Header> & { name: string; content?: string };

/** Limits small enough to be reached in a test. */
export const SMALL_LIMITS: ArchiveLimits = {
  entry: 1000,
  total: 4 * 1024 * 1024,
  ratio: 50,
  free: 100_000,
  entries: 100,
  silent: 300_000,
};

/** The bytes of a tar archive. */
export async function packTar(entries: readonly TarEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of entries) {
    if (content === undefined) tar.entry(header);
    else tar.entry(header, content);
  }
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

export async function packTarGz(entries: readonly TarEntry[]): Promise<Buffer> {
  return gzipSync(await packTar(entries));
}

/** Bytes in pieces of a size, as a stream gives them. */
export async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

/** Items as short texts: `file a.yaml = content`. */
export async function listItems(items: AsyncIterable<ArchiveItem>): Promise<string[]> {
  const list: string[] = [];
  for await (const item of items) {
    if (item.kind === 'file') list.push(`${item.name} = ${Buffer.from(item.bytes).toString()}`);
    else if (item.kind === 'damaged') list.push(`damaged: ${item.message}`);
    else list.push(`${item.kind} ${item.name}`);
  }
  return list;
}
