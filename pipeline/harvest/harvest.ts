import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cacheFile, readEntry } from './cache-entry.ts';
import type { CacheEntry } from './cache-entry.ts';
import { clearTemporary } from './clear-temporary.ts';
import { hashCode } from './hash-code.ts';
import type { HarvestSource } from './harvest-source.ts';
import { storeSource } from './store-source.ts';
import { understanding } from './understanding.ts';
import type { OnProgress } from './store-source.ts';
import type { HarvestAnswer, HarvestJob } from './worker.ts';

export interface HarvestOptions {
  /** The folder for the lines. */
  cache: string;
  /** The checkout whose vocabularies say what records mean; without it they are stored as they are. */
  root?: string;
  /** Threads; 0 reads in the calling one. As many as the machine has processors where it is not said, but at most 4. */
  threads?: number;
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

/** Harvests one source at a time. */
interface Harvester {
  run: (
    job: HarvestJob,
    onProgress: OnProgress,
  ) => Promise<{ entry: CacheEntry; milliseconds: number }>;
  close: () => Promise<unknown>;
}

/**
 * Stores the records of the sources as lines of JSON in the cache, and says where. A source whose lines are there, read
 * from the same bytes by the same code, is not read again. Each thread takes one source after the other, the largest first.
 * A process that is killed leaves no incomplete file under the name of a complete one.
 */
export async function harvest(
  sources: readonly HarvestSource[],
  {
    cache,
    root,
    threads = Math.min(availableParallelism(), 4),
    onProgress = () => undefined,
  }: HarvestOptions,
): Promise<Harvest> {
  mkdirSync(cache, { recursive: true });
  clearTemporary(cache);
  const code = hashCode(root);
  const stored = new Map<HarvestSource, Stored>();
  const waiting = sources.filter((source) => {
    const found = findEntry(cacheFile(cache, source, code), source);
    if (found !== null) stored.set(source, found);
    return found === null;
  });
  waiting.sort((a, b) => b.size - a.size);
  const work = async (harvester: Harvester) => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift())
      stored.set(
        source,
        await store(harvester, source, cacheFile(cache, source, code), onProgress),
      );
    await harvester.close();
  };
  const count = Math.min(threads, waiting.length);
  const harvesters =
    count === 0 ? [sameThread(root)] : Array.from({ length: count }, () => newThread(root));
  await Promise.all(harvesters.map(work));
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

async function store(
  harvester: Harvester,
  source: HarvestSource,
  file: string,
  onProgress: (progress: HarvestProgress) => void,
): Promise<Stored> {
  const { entry, milliseconds } = await harvester.run({ source, file }, (progress) =>
    onProgress({ source, ...progress }),
  );
  return { entry, timing: { source_id: source.source_id, isCached: false, milliseconds } };
}

function sameThread(root: string | undefined): Harvester {
  const perRecord = root === undefined ? undefined : understanding(root);
  return {
    run: async ({ source, file }, onProgress) => {
      const start = performance.now();
      const entry = await storeSource(source, file, onProgress, perRecord);
      return { entry, milliseconds: performance.now() - start };
    },
    close: () => Promise.resolve(),
  };
}

function newThread(root: string | undefined): Harvester {
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: { root },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return {
    run: (job, onProgress) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners();
        worker.on('error', reject);
        worker.on('message', (answer: HarvestAnswer) => {
          if ('progress' in answer) onProgress(answer.progress);
          else resolve(answer);
        });
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}
