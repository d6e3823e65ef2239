import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what processes that no longer run left half written in a folder of the cache. */
export function clearTemporary(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /\.(\d+)-\d+\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
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
