/** Standards in a shard, about. */
const SIZE = 64;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** How many shards a catalogue has: a power of two, so that a growing one seldom gets others. */
export function shardCount(standards: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(standards / SIZE)));
}

/**
 * The shard that holds a standard, by a hash of its id (FNV-1a), so that a page finds it without a list, and a new standard
 * changes no other shard: `shardOf('iso-23247-1-2021', 64)` → `standards-07`.
 */
export function shardOf(standardId: string, count: number): string {
  let hash = OFFSET;
  for (let index = 0; index < standardId.length; index += 1)
    hash = Math.imul(hash ^ standardId.charCodeAt(index), PRIME);
  return `standards-${String((hash >>> 0) % count).padStart(2, '0')}`;
}
