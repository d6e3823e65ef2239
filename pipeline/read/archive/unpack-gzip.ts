import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { ArchiveLimits } from './archive-item.ts';

/** Bytes that are unpacked at a time. */
const CHUNK = 256 * 1024;

/**
 * Gzip bytes, unpacked chunk by chunk, no faster than they are taken. Throws an `Error` that says why where the bytes are
 * damaged or break off, or unpack to more than the limits allow: after everything that came before.
 */
export async function* unpackGzip(
  packed: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<Uint8Array> {
  const counts = { packed: 0, unpacked: 0 };
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const input = Readable.from(counted(packed, counts), { objectMode: false });
  input.on('error', (error) => gunzip.destroy(error));
  input.pipe(gunzip);
  try {
    const unpacked: AsyncIterable<Uint8Array> = gunzip;
    for await (const chunk of unpacked) {
      counts.unpacked += chunk.length;
      const fault = excess(counts, limits);
      if (fault !== null) throw Object.assign(new Error(fault), { code: 'EXCESS' });
      yield chunk;
    }
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, counts: { packed: number }) {
  for await (const chunk of chunks) {
    counts.packed += chunk.length;
    yield chunk;
  }
}

/** Why so many bytes are no honest archive; null where they are within the limits. */
export function excess(
  { packed, unpacked }: { packed: number; unpacked: number },
  { total, ratio, free }: ArchiveLimits,
): string | null {
  if (unpacked > total) return `it unpacks to more than ${total} bytes`;
  return unpacked > free && unpacked > packed * ratio
    ? `it unpacks to more than ${ratio} times its size`
    : null;
}
