import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { cacheFile, readEntry } from './cache-entry.ts';
import type { CacheEntry } from './cache-entry.ts';
import { clearCache } from './clear-cache.ts';
import { hashCode } from './hash-code.ts';
import type { PerRecordModule } from './load-per-record.ts';
import type { HarvestSource } from './harvest-source.ts';
import { openHarvesters } from './open-harvesters.ts';
import type { Harvester } from './open-harvesters.ts';
import type { HarvestJob } from './worker.ts';

/** More threads than this share the memory badly. */
const MAX_THREADS = 4;

export interface HarvestOptions {
  /** The folder for the lines. */
  cache: string;
  /** Threads; 0 reads in the calling one. As many as the machine has processors where it is not said, but at most 4. */
  threads?: number;
  /** What is made of each record before it is stored; the record itself where it is not said. */
  perRecord?: PerRecordModule;
  onProgress?: (progress: HarvestProgress) => void;
}

/** How far one source is. */
export interface HarvestProgress {
  source: HarvestSource;
  records: number;
  /** Packed bytes that were read. */
  bytes: number;
}

/** What was stored, and where the time went, source by source. */
export interface Harvest {
  /** In the order of the sources. */
  entries: CacheEntry[];
  timings: HarvestTiming[];
}

export interface HarvestTiming {
  source_id: string;
  isCached: boolean;
  milliseconds: number;
}

/** What one source gave. */
interface Stored {
  entry: CacheEntry;
  timing: HarvestTiming;
}

/**
 * Stores the records of the sources as lines of JSON in the cache, and says where. A source whose lines are there, read
 * from the same bytes by the same code, is not read again. Each thread takes one source after the other, the largest first.
 * A process that is killed leaves no incomplete file under the name of a complete one.
 */
export async function harvest(
  sources: readonly HarvestSource[],
  options: HarvestOptions,
): Promise<Harvest> {
  const { cache, perRecord, threads = Math.min(availableParallelism(), MAX_THREADS) } = options;
  mkdirSync(cache, { recursive: true });
  const code = `${hashCode()}${perRecord?.hash ?? ''}`;
  const files = new Map(sources.map((source) => [source, cacheFile(cache, source, code)]));
  clearCache(cache, files);
  const stored = new Map<HarvestSource, Stored>();
  const jobs: HarvestJob[] = [];
  for (const [source, file] of files) {
    const found = findEntry(file, source);
    if (found === null) jobs.push({ source, file, perRecord });
    else stored.set(source, found);
  }
  jobs.sort((a, b) => b.source.size - a.source.size);
  const work = async (harvester: Harvester) => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift())
      stored.set(job.source, await runJob(harvester, job, options.onProgress));
    await harvester.close();
  };
  const count = Math.min(threads, jobs.length);
  await Promise.all(openHarvesters(count).map(work));
  const results = sources.flatMap((source) => stored.get(source) ?? []);
  return {
    entries: results.map(({ entry }) => entry),
    timings: results.map(({ timing }) => timing),
  };
}

function findEntry(file: string, { source_id }: HarvestSource): Stored | null {
  const start = performance.now();
  const entry = readEntry(file);
  const milliseconds = performance.now() - start;
  return entry && { entry, timing: { source_id, isCached: true, milliseconds } };
}

async function runJob(
  harvester: Harvester,
  job: HarvestJob,
  onProgress: HarvestOptions['onProgress'],
): Promise<Stored> {
  const { source } = job;
  const { entry, milliseconds } = await harvester.run(job, (progress) =>
    onProgress?.({ source, ...progress }),
  );
  return { entry, timing: { source_id: source.source_id, isCached: false, milliseconds } };
}
