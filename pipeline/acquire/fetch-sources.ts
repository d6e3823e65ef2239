import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pLimit from 'p-limit';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { fetchedFolder } from './cached-file.ts';
import { fetchSource, pinnedCopy } from './fetch-source.ts';
import type { FetchContext, SourceResult } from './fetch-source.ts';
import { lockCache } from './lock-cache.ts';

export interface FetchOptions extends Omit<FetchContext, 'progress'> {
  /** Path of the manifest: local paths are relative to it. */
  manifest: string;
  /** Asks no server: only says what is there and what is missing. */
  offline: boolean;
  progress: (sourceId: string, received: number, total: number | null) => void;
}

/** What became of one source. */
export interface FetchedSource {
  source_id: string;
  /**
   * `new`: got for the first time; `changed`: got, and other than before; `unchanged`; `kept`: could not be got, the copy
   * from before stays; `missing`: could not be got, and there is none; `local`: its file has a path; `absent`: that file
   * is not there.
   */
  status: 'new' | 'changed' | 'unchanged' | 'kept' | 'missing' | 'local' | 'absent';
  /** The pin from now on; null for local files and where nothing was ever got. */
  pin: LockedSource | null;
  /** What the lock pinned before. */
  previous: LockedSource | null;
}

/** How many servers are asked at a time. */
const CONCURRENCY = 4;

/**
 * Fetches the sources of a manifest into the cache, each address once. A source that cannot be got leaves its last copy in
 * use, and is reported. One run at a time has the cache to itself.
 */
export async function fetchSources(
  entries: readonly ManifestSource[],
  options: FetchOptions,
): Promise<Outcome<FetchedSource[]>> {
  const cache = lockCache(options.cache);
  if (cache.value === null) return { value: [], diagnostics: cache.diagnostics };
  try {
    await removeParts(options.cache);
    const limit = pLimit(CONCURRENCY);
    const groups = await Promise.all(
      groupByFile(entries).map((group) => limit(() => fetchGroup(group, options))),
    );
    const outcomes = groups.flat();
    return {
      value: outcomes
        .map(({ value }) => value)
        .sort((a, b) => (a.source_id < b.source_id ? -1 : 1)),
      diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
  } finally {
    cache.value();
  }
}

/** Half files of a run that was killed. */
async function removeParts(cache: string): Promise<void> {
  const folder = fetchedFolder(cache);
  const parts = (await readdir(folder)).filter((name) => name.endsWith('.part'));
  await Promise.all(parts.map((name) => rm(join(folder, name), { force: true })));
}

/** Sources that are one file: they have the same address and format. */
function groupByFile(entries: readonly ManifestSource[]): ManifestSource[][] {
  const groups = new Map<string, ManifestSource[]>();
  for (const entry of entries) {
    const { source_id: id, path, url, format } = entry;
    const key = path === undefined ? `${url ?? ''} ${format}` : id;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

async function fetchGroup(
  group: readonly ManifestSource[],
  options: FetchOptions,
): Promise<Outcome<FetchedSource>[]> {
  const outcomes: Outcome<FetchedSource>[] = [];
  const pins: LockedSource[] = [];
  for (const entry of group) {
    const { source_id: id, path, url, sha256: wanted } = entry;
    if (path !== undefined || url === undefined) {
      outcomes.push(describeLocal(entry, path ?? '', options));
      continue;
    }
    const twin = pins.find(({ sha256 }) => wanted === undefined || wanted === sha256);
    const result: SourceResult =
      twin === undefined
        ? await fetchOrFind(entry, url, options)
        : { pin: { ...twin, source_id: id } };
    if ('pin' in result) pins.push(result.pin);
    outcomes.push(await describeResult(entry, result, options));
  }
  return outcomes;
}

async function fetchOrFind(
  entry: ManifestSource,
  url: string,
  options: FetchOptions,
): Promise<SourceResult> {
  const { source_id: id } = entry;
  if (!options.offline) {
    const progress = (received: number, total: number | null) =>
      options.progress(id, received, total);
    return fetchSource(entry, url, { ...options, progress });
  }
  const pin = await pinnedCopy(entry, options);
  return pin === null ? { reason: 'there is no network' } : { pin };
}

function describeLocal(
  entry: ManifestSource,
  path: string,
  { manifest }: FetchOptions,
): Outcome<FetchedSource> {
  const { source_id: id, title } = entry;
  const isThere = existsSync(resolve(dirname(manifest), path));
  const value = { source_id: id, pin: null, previous: null } as const;
  if (isThere) return { value: { ...value, status: 'local' }, diagnostics: [] };
  const message = `No address is used for "${title}". Put its file at ${path} (relative to the manifest), or take the source out.`;
  return {
    value: { ...value, status: 'absent' },
    diagnostics: [diagnostic('fetch/by-hand', { source: id }, message)],
  };
}

async function describeResult(
  entry: ManifestSource,
  result: SourceResult,
  options: FetchOptions,
): Promise<Outcome<FetchedSource>> {
  const { source_id: id } = entry;
  const previous = options.lock.find((pin) => pin.source_id === id) ?? null;
  if ('pin' in result) {
    const isNew = previous === null;
    const isSame = previous?.sha256 === result.pin.sha256;
    const status = isNew ? 'new' : isSame ? 'unchanged' : 'changed';
    return { value: { source_id: id, status, pin: result.pin, previous }, diagnostics: [] };
  }
  const kept = await pinnedCopy(entry, options);
  return {
    value: {
      source_id: id,
      status: kept === null ? 'missing' : 'kept',
      pin: kept ?? previous,
      previous,
    },
    diagnostics: [explain(entry, result.reason, kept)],
  };
}

function explain(
  { source_id: source, url = '' }: ManifestSource,
  reason: string,
  kept: LockedSource | null,
): Diagnostic {
  if (kept === null) {
    const message = `${url} was not fetched: ${reason}. There is no earlier copy; try again, or correct the manifest.`;
    return diagnostic('fetch/failed', { source }, message);
  }
  const of = kept.retrieved_date === undefined ? '' : ` of ${kept.retrieved_date}`;
  const message = `${url} was not fetched: ${reason}. The copy${of} stays in use.`;
  return diagnostic('fetch/kept', { source }, message);
}
