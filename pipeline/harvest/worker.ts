/** A thread that harvests: it is told of one source at a time, and answers with what was stored. */
import { parentPort, workerData } from 'node:worker_threads';
import { storeSource } from './store-source.ts';
import type { OnProgress } from './store-source.ts';
import type { CacheEntry } from './cache-entry.ts';
import { understanding } from './understanding.ts';
import type { HarvestSource } from './harvest-source.ts';

/** What a thread is told. */
export interface HarvestJob {
  source: HarvestSource;
  /** The file to store the lines in. */
  file: string;
}

/** What a thread answers. */
export type HarvestAnswer =
  { progress: Parameters<OnProgress>[0] } | { entry: CacheEntry; milliseconds: number };

const settings: unknown = workerData;
const root = isSettings(settings) ? settings.root : undefined;
const perRecord = root === undefined ? undefined : understanding(root);

parentPort?.on('message', (job: HarvestJob) => void work(job));

/** A fault here is a bug: it ends the thread, whose `error` event carries it. */
async function work({ source, file }: HarvestJob): Promise<void> {
  const answer = (message: HarvestAnswer) => parentPort?.postMessage(message);
  const start = performance.now();
  const entry = await storeSource(source, file, (progress) => answer({ progress }), perRecord);
  answer({ entry, milliseconds: performance.now() - start });
}

/** What the thread was started with; without a checkout records are stored as they are. */
function isSettings(value: unknown): value is { root?: string } {
  return typeof value === 'object' && value !== null;
}
