import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { Framework, StandardShard } from '../data/pack-standards.ts';
import { shardOf } from '../data/shard-of.ts';
import { openShards } from '../view/open-shards.ts';
import { load } from './load.ts';

/** Standards with all that is known of them. */
export interface LoadedStandards {
  catalogue: CatalogueReader;
  families: StandardShard['families'];
  origins: StandardShard['origins'];
  names: Framework['names'];
}

/** Loads standards by their ids; the page tells how many shards there are. */
export async function loadStandards(ids: readonly string[]): Promise<LoadedStandards> {
  const count = Number(document.body.dataset['shards']);
  const names = [...new Set(ids.map((id) => shardOf(id, count)))];
  const [framework, ...shards] = await Promise.all([
    load('framework'),
    ...names.map((name) => load('standards', name).catch(() => null)),
  ]);
  const loaded = shards.filter((shard) => shard !== null);
  return {
    catalogue: openShards(framework, loaded),
    names: framework.names,
    families: Object.fromEntries(loaded.flatMap((shard) => Object.entries(shard.families))),
    origins: Object.fromEntries(loaded.flatMap((shard) => Object.entries(shard.origins))),
  };
}
