import { join } from 'node:path';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';

/** Endings of the formats that differ from their names. */
const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md' };

/** Where the fetched files of the cache are. */
export function fetchedFolder(cache: string): string {
  return join(cache, 'sources');
}

/**
 * The file of the cache that holds a pinned source. It is named by its content, such as `sources/ab12….jsonl.gz`, so that
 * a new version never overwrites the one in use.
 */
export function cachedFile(
  cache: string,
  entry: ManifestSource,
  { sha256 }: Pick<LockedSource, 'sha256'>,
): string {
  const ending = `.${ENDINGS[entry.format] ?? entry.format}${isPacked(entry) ? '.gz' : ''}`;
  return join(fetchedFolder(cache), `${sha256}${ending}`);
}

/** Whether the file is a gzip file of its format, by its name; an archive is not: it is read as it is. */
export function isPacked({ format, path, url }: ManifestSource): boolean {
  const name = path ?? (url === undefined ? '' : new URL(url).pathname);
  return format !== 'tar.gz' && format !== 'folder' && name.endsWith('.gz');
}
