import { readManifestText } from '../acquire/load-sources.ts';
import { lockPath, readLockText } from '../acquire/read-lock-text.ts';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';
import type { Outcome } from '../diagnostic.ts';
import { checkLock } from '../validate/check-lock.ts';
import { checkManifest } from '../validate/check-manifest.ts';
import type { SchemaSet } from '../validate/compile-schemas.ts';

export interface Manifest {
  entries: ManifestSource[];
  lock: LockedSource[];
}

/** The entries of a manifest with its lock file, checked; whether their formats can be read is not asked here. */
export async function readManifest(path: string, schemas: SchemaSet): Promise<Outcome<Manifest>> {
  const text = await readManifestText(path);
  if (text.diagnostics.length > 0)
    return { value: { entries: [], lock: [] }, diagnostics: text.diagnostics };
  const entries = checkManifest(text.value, path, schemas);
  const lock = checkLock(await readLockText(path), lockPath(path), schemas);
  const faults = entries.diagnostics.filter(({ code }) => code !== 'input/unsupported');
  return {
    value: { entries: entries.value, lock: lock.value },
    diagnostics: [...faults, ...lock.diagnostics],
  };
}
