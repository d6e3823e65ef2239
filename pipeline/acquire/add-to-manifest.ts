import { renameSync, writeFileSync } from 'node:fs';
import type { ManifestSource } from '../../schemas/types.ts';

/** Writes a manifest anew with one more source, sorted by key. */
export function addToManifest(
  path: string,
  entries: readonly ManifestSource[],
  entry: ManifestSource,
): void {
  const sources = [...entries, entry].sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
  writeFileSync(`${path}.new`, `${JSON.stringify({ sources }, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}
