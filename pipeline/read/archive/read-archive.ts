import type { ArchiveItem, ArchiveLimits, WantsName } from './archive-item.ts';
import { readTar } from './read-tar.ts';
import { readZip } from './read-zip.ts';
import { unpackGzip } from './unpack-gzip.ts';

/**
 * The items of an archive, one at a time, from its bytes. Whatever the bytes are, nothing is thrown, no more than a file is
 * held, and no more is unpacked than the limits allow.
 */
export function readArchive(
  bytes: AsyncIterable<Uint8Array>,
  format: 'tar.gz' | 'zip',
  wants: WantsName,
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveItem> {
  return format === 'zip'
    ? readZip(bytes, wants, limits)
    : readTar(unpackGzip(bytes, limits), wants, limits);
}
