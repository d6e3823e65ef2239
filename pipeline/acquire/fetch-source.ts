import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';
import { cachedFile, fetchedFolder } from './cached-file.ts';
import { download } from './download.ts';
import type { Arrived, DownloadOptions, Version } from './download.ts';
import { hashFile } from './hash-file.ts';
import { isPinOf } from './load-sources.ts';
import { readHead } from './read-head.ts';
import { HEAD_BYTES, sniffContent } from './sniff-content.ts';

export interface FetchContext extends DownloadOptions {
  cache: string;
  /** What the lock file pins so far. */
  lock: readonly LockedSource[];
  /** The date to write into the lock; null: the server's own. */
  date: string | null;
}

/** What became of a source: its new pin, or why it has none. */
export type SourceResult = { pin: LockedSource } | { reason: string };

/**
 * Fetches one source into the cache, unless the pinned copy is there and the server says that it is current. What comes is
 * kept only if it is complete, of the right format, and the file that the manifest pins; until then the copy in use stands.
 */
export async function fetchSource(
  entry: ManifestSource,
  url: string,
  context: FetchContext,
): Promise<SourceResult> {
  const { cache } = context;
  const pin = await pinnedCopy(entry, context);
  const part = join(fetchedFolder(cache), `${entry.source_id}.part`);
  const result = await download(url, part, pin ?? {}, context);
  if (!('status' in result)) return discard(part, result.reason);
  if (result.status === 'unchanged' && pin !== null) return { pin };
  const complaint = sniffContent(await readHead(part, HEAD_BYTES), entry, result.content_type);
  if (complaint !== null) return discard(part, complaint);
  const { sha256, size } = await hashFile(part);
  if (entry.sha256 !== undefined && entry.sha256 !== sha256)
    return discard(part, `what came has the SHA-256 ${sha256}, the manifest pins ${entry.sha256}`);
  await rename(part, cachedFile(cache, entry, { sha256 }));
  const date = pin?.sha256 === sha256 ? pin.retrieved_date : (context.date ?? dateOf(result));
  return { pin: { source_id: entry.source_id, url, sha256, size, ...versionOf(result, date) } };
}

/** The optional keys of a pin. */
function versionOf(
  { etag, last_modified: modified }: Version,
  date: string | undefined,
): Pick<LockedSource, 'etag' | 'last_modified' | 'retrieved_date'> {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(modified === undefined ? {} : { last_modified: modified }),
    ...(date === undefined ? {} : { retrieved_date: date }),
  };
}

/** The pin of a source whose copy is in the cache and whole; null where it must be got anew. */
export async function pinnedCopy(
  entry: ManifestSource,
  { cache, lock }: Pick<FetchContext, 'cache' | 'lock'>,
): Promise<LockedSource | null> {
  const pin = lock.find((locked) => isPinOf(locked, entry));
  if (pin === undefined) return null;
  const file = cachedFile(cache, entry, pin);
  return existsSync(file) && (await hashFile(file)).sha256 === pin.sha256 ? pin : null;
}

async function discard(part: string, reason: string): Promise<SourceResult> {
  await rm(part, { force: true });
  return { reason };
}

/** The day on the server's clock: `Sun, 22 Nov 2026 06:00:00 GMT` → 2026-11-22. */
function dateOf({ date }: Arrived): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
