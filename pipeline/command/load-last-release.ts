import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLastRelease } from '../catalogue/read-last-release.ts';
import type { LastRelease } from '../catalogue/read-last-release.ts';
import type { ReleaseSnapshot } from '../catalogue/release-snapshot.ts';

/** The file that remembers the last release; only `sm2 release` writes it. */
export function lastReleaseFile(root: string): string {
  return join(root, 'input', 'last-release.json');
}

/** The snapshots of the last release. */
export function loadLastRelease(root: string): LastRelease {
  const file = lastReleaseFile(root);
  return readLastRelease(existsSync(file) ? readFileSync(file, 'utf8') : null);
}

/** What the last release of a manifest was; null where there was none. Manifests are told apart by their names. */
export function lastReleaseOf(manifest: string, root: string): ReleaseSnapshot | null {
  return loadLastRelease(root)[basename(manifest)] ?? null;
}
