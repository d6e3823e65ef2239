import { Worker } from 'node:worker_threads';
import type { CacheEntry } from './cache-entry.ts';
import { loadPerRecord } from './load-per-record.ts';
import { storeSource } from './store-source.ts';
import type { OnProgress, PerRecord } from './store-source.ts';
import type { HarvestAnswer, HarvestJob } from './worker.ts';

/** Harvests one source at a time. */
export interface Harvester {
  run: (
    job: HarvestJob,
    onProgress: OnProgress,
  ) => Promise<{ entry: CacheEntry; milliseconds: number }>;
  close: () => Promise<unknown>;
}

/** Memory for objects that die young, as nearly all of a record do. */
const YOUNG_MEGABYTES = 64;

/** As many threads that harvest; where none is asked for, the calling one. */
export function openHarvesters(count: number): Harvester[] {
  return count === 0 ? [sameThread()] : Array.from({ length: count }, newThread);
}

function sameThread(): Harvester {
  let loaded: Promise<PerRecord> | null = null;
  return {
    run: async ({ source, file, perRecord }, onProgress) => {
      const start = performance.now();
      loaded ??= loadPerRecord(perRecord);
      const entry = await storeSource(source, file, onProgress, await loaded);
      return { entry, milliseconds: performance.now() - start };
    },
    close: () => Promise.resolve(),
  };
}

function newThread(): Harvester {
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
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
