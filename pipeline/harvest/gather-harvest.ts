import { join } from 'node:path';
import { cacheFolder } from '../acquire/cache-folder.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import type { Outcome } from '../diagnostic.ts';
import { NO_HARVEST } from '../normalise/merge/gather-records.ts';
import { harvest } from './harvest.ts';
import type { HarvestProgress, HarvestTiming } from './harvest.ts';
import type { HarvestSource } from './harvest-source.ts';
import { openHarvest } from './open-harvest.ts';
import type { OpenHarvest } from './open-harvest.ts';
import { understanding } from './understanding.ts';

/** Who is told how far a harvest is; a stage begins where the one before has ended. */
export interface HarvestObserver {
  onStage: (stage: string) => void;
  /** It begins; out comes who is told of each step. */
  onHarvest: (sources: readonly HarvestSource[]) => (progress: HarvestProgress) => void;
  /** It has ended. */
  onHarvested?: (timings: readonly HarvestTiming[]) => void;
}

/** Reads the harvested sources of a manifest into the cache, each in a thread, and opens what was stored. */
export async function gatherHarvest(
  sources: readonly LoadedSource[],
  root: string,
  observer: HarvestObserver,
): Promise<Outcome<OpenHarvest>> {
  const harvested = sources.flatMap((source) => harvestSource(source) ?? []);
  if (harvested.length === 0)
    return { value: { ...NO_HARVEST, close: () => undefined }, diagnostics: [] };
  const cache = join(cacheFolder(root), 'harvest');
  observer.onStage('harvest');
  const { entries, timings } = await harvest(harvested, {
    cache,
    perRecord: understanding(root),
    onProgress: observer.onHarvest(harvested),
  });
  observer.onHarvested?.(timings);
  observer.onStage('open harvest');
  return {
    value: openHarvest(entries),
    diagnostics: entries.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A source as a thread needs it; null for documents and registers. */
function harvestSource({ entry, file, sha256, size }: LoadedSource): HarvestSource | null {
  const { source_id, kind, format } = entry;
  if (kind === 'document' || kind === 'register') return null;
  if (format === 'pdf' || format === 'html' || format === 'text' || format === 'markdown')
    return null;
  return { source_id, kind, format, file, sha256, size };
}
