import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HarvestSource } from './harvest-source.ts';

/**
 * Removes from a folder of the cache what processes that no longer run left half written, and what was stored for the
 * same sources from other bytes or by other code.
 */
export function clearCache(folder: string, files: ReadonlyMap<HarvestSource, string>): void {
  const current = new Map([...files].map(([{ source_id }, file]) => [source_id, basename(file)]));
  for (const name of readdirSync(folder)) {
    const owner = /\.(\d+)-\d+\.tmp$/.exec(name)?.[1];
    const [, stored, id = ''] = /^((.+)-[0-9a-f]{32}\.ndjson)(?:\.json)?$/.exec(name) ?? [];
    const isStale = stored !== undefined && current.has(id) && current.get(id) !== stored;
    if (isStale || (owner !== undefined && !isRunning(Number(owner))))
      rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
