import { readFile } from 'node:fs/promises';

/** The lock file of a manifest stands beside it: `input/sources-full.json` → `input/sources-full.lock.json`. */
export function lockPath(manifest: string): string {
  return manifest.replace(/(\.json)?$/, '.lock.json');
}

/** The text of a manifest's lock file; null where nothing was fetched yet. */
export async function readLockText(manifest: string): Promise<string | null> {
  try {
    return await readFile(lockPath(manifest), 'utf8');
  } catch {
    return null;
  }
}
