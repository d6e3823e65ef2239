import { extract } from 'tar-stream';
import type { Extract, ExtractEvents, Header } from 'tar-stream';
import type { ArchiveItem, ArchiveLimits, WantsName } from './archive-item.ts';
import { checkName } from './check-name.ts';

type Entry = ExtractEvents['entry'][1];

/**
 * The items of a tar archive, from its unpacked bytes. Only one file is held at a time. Links, devices and other special
 * entries are unsafe; folders are not mentioned. An archive that breaks off, or whose headers never end, gives what came
 * before, then `damaged`.
 */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  wants: WantsName,
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveItem> {
  const tar = extract();
  const feeding: Feeding = { silent: 0, fault: null };
  const names = new Set<string>();
  let count = 0;
  void feed(tar, chunks, feeding, limits.silent);
  try {
    for await (const entry of tar) {
      count += 1;
      if (count > limits.entries) throw new Error(`it has more than ${limits.entries} entries`);
      feeding.silent = -Infinity;
      const item = await readEntry(entry, wants, limits);
      feeding.silent = item?.kind === 'file' ? 0 : -entry.header.size;
      if (item === null) continue;
      yield item.kind === 'file' && names.has(item.name) ? repeated(item.name) : item;
      if (item.kind === 'file') names.add(item.name);
    }
  } catch (error) {
    feeding.fault ??= describe(error);
  } finally {
    tar.destroy(null);
  }
  if (feeding.fault !== null)
    yield { kind: 'damaged', message: `The archive breaks off: ${feeding.fault}.` };
}

interface Feeding {
  /** Bytes that were written since the last entry; below 0 within an entry. */
  silent: number;
  /** Why the chunks ended early. */
  fault: string | null;
}

/**
 * Writes the chunks into the reader, no faster than it takes them. Chunks that end in a fault end the archive, so that it
 * still gives what came before; so does too much that is no entry.
 */
async function feed(
  tar: Extract,
  chunks: AsyncIterable<Uint8Array>,
  feeding: Feeding,
  limit: number,
): Promise<void> {
  try {
    for await (const chunk of chunks) {
      feeding.silent += chunk.length;
      if (feeding.silent > limit) throw new Error('its headers or its padding do not end');
      if (!tar.write(chunk)) await drained(tar);
      if (tar.destroyed) return;
    }
  } catch (error) {
    feeding.fault = describe(error);
  }
  tar.end(null);
}

function drained(tar: Extract): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      tar.off('drain', done);
      tar.off('close', done);
      resolve();
    };
    tar.on('drain', done);
    tar.on('close', done);
  });
}

async function readEntry(
  entry: Entry,
  wants: WantsName,
  limits: ArchiveLimits,
): Promise<ArchiveItem | null> {
  const { header } = entry;
  const verdict = judge(header, wants, limits);
  if (verdict !== 'read') {
    entry.resume();
    return verdict;
  }
  const parts: Uint8Array[] = [];
  for await (const part of entry) if (part instanceof Uint8Array) parts.push(part);
  return {
    kind: 'file',
    name: header.name,
    bytes: parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts),
  };
}

/** What becomes of an entry, from its header alone. */
function judge(
  header: Header,
  wants: WantsName,
  limits: ArchiveLimits,
): ArchiveItem | null | 'read' {
  const { name, type, size } = header;
  const unsafe = (message: string): ArchiveItem => ({ kind: 'unsafe', name, message });
  if (type === 'directory') return null;
  const fault = checkName(name);
  if (fault !== null) return unsafe(`The name of an entry ${fault}.`);
  if (type !== 'file' && type !== 'contiguous-file')
    return unsafe(`An entry is a ${type}, not a file.`);
  if (!wants(name)) return { kind: 'skipped', name };
  return size > limits.entry
    ? unsafe(`An entry has ${size} bytes; the most that is read is ${limits.entry}.`)
    : 'read';
}

function repeated(name: string): ArchiveItem {
  return { kind: 'unsafe', name, message: 'Two entries have this name; the first is read.' };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
