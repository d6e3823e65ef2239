import { Unzip, UnzipInflate } from 'fflate';
import type { UnzipFile } from 'fflate';
import type { ArchiveItem, ArchiveLimits, WantsName } from './archive-item.ts';
import { checkName } from './check-name.ts';
import { excess } from './unpack-gzip.ts';

/** Packed bytes that are unpacked at a time: deflate makes at most 1,032 times as many of them. */
const SLICE = 16 * 1024;

interface Reading {
  items: ArchiveItem[];
  counts: { packed: number; unpacked: number; entries: number };
  names: Set<string>;
  /** Files that have begun and not ended. */
  open: number;
}

/**
 * The items of a zip archive, in the order of their files, without looking at the directory at its end. Only one file is
 * held at a time.
 */
export async function* readZip(
  chunks: AsyncIterable<Uint8Array>,
  wants: WantsName,
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveItem> {
  const counts = { packed: 0, unpacked: 0, entries: 0 };
  const reading: Reading = { items: [], counts, names: new Set(), open: 0 };
  const unzip = new Unzip((file) => receive(file, reading, wants, limits));
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += SLICE) {
        const slice = chunk.subarray(start, start + SLICE);
        counts.packed += slice.length;
        unzip.push(slice);
        yield* reading.items.splice(0);
        checkCounts(counts, limits);
      }
    }
    unzip.push(new Uint8Array(0), true);
    yield* reading.items.splice(0);
    if (reading.open > 0) throw new Error('its last file has no end');
    if (counts.entries === 0) throw new Error('it holds no file');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { kind: 'damaged', message: `The archive breaks off: ${reason}.` };
  }
}

function checkCounts(counts: Reading['counts'], limits: ArchiveLimits): void {
  const fault = excess(counts, limits);
  if (fault !== null) throw new Error(fault);
  if (counts.entries > limits.entries)
    throw new Error(`it has more than ${limits.entries} entries`);
}

/** Called for each file of the archive: collects it, or says why it is left out. */
function receive(file: UnzipFile, reading: Reading, wants: WantsName, limits: ArchiveLimits): void {
  const { name } = file;
  reading.counts.entries += 1;
  if (name.endsWith('/')) return;
  const fault = checkName(name);
  if (fault !== null) {
    reading.items.push({ kind: 'unsafe', name, message: `The name of an entry ${fault}.` });
  } else if (!wants(name)) {
    reading.items.push({ kind: 'skipped', name });
  } else if (reading.names.has(name)) {
    const message = 'Two entries have this name; the first is read.';
    reading.items.push({ kind: 'unsafe', name, message });
  } else {
    reading.names.add(name);
    collect(file, reading, limits);
  }
}

function collect(file: UnzipFile, reading: Reading, limits: ArchiveLimits): void {
  const { name } = file;
  const parts: Uint8Array[] = [];
  let size = 0;
  reading.open += 1;
  const leave = (message: string) => {
    reading.open -= 1;
    reading.items.push({ kind: 'unsafe', name, message });
  };
  file.ondata = (error, part, isLast) => {
    if (error !== null) {
      leave(`An entry cannot be unpacked (${error.message}).`);
      return;
    }
    reading.counts.unpacked += part.length;
    size += part.length;
    if (size > limits.entry) {
      file.terminate();
      leave(`An entry has more than ${limits.entry} bytes, the most that is read.`);
      return;
    }
    parts.push(part);
    if (!isLast) return;
    reading.open -= 1;
    reading.items.push({ kind: 'file', name, bytes: Buffer.concat(parts) });
  };
  file.start();
}
