/** A thread that harvests: it is told of one source at a time, and answers with what was stored. */
import { parentPort } from 'node:worker_threads';
import { loadPerRecord } from './load-per-record.ts';
import type { PerRecordModule } from './load-per-record.ts';
import { storeSource } from './store-source.ts';
import type { OnProgress, PerRecord } from './store-source.ts';
import type { CacheEntry } from './cache-entry.ts';
import type { HarvestSource } from './harvest-source.ts';

/** What a thread is told. */
export interface HarvestJob {
  source: HarvestSource;
  /** The file to store the lines in. */
  file: string;
  /** What is made of each record before it is stored; the record itself where it is not said. */
  perRecord?: PerRecordModule | undefined;
}

/** What a thread answers. */
export type HarvestAnswer =
  { progress: Parameters<OnProgress>[0] } | { entry: CacheEntry; milliseconds: number };

parentPort?.on('message', (job: HarvestJob) => void work(job));

/** Loading it means compiling vocabularies: all jobs of a thread have the same one. */
let loaded: Promise<PerRecord> | null = null;

/** A fault here is a bug: it ends the thread, whose `error` event carries it. */
async function work({ source, file, perRecord }: HarvestJob): Promise<void> {
  const answer = (message: HarvestAnswer) => parentPort?.postMessage(message);
  const start = performance.now();
  loaded ??= loadPerRecord(perRecord);
  const entry = await storeSource(source, file, (progress) => answer({ progress }), await loaded);
  answer({ entry, milliseconds: performance.now() - start });
}
