import type { ReleaseSnapshot } from './release-snapshot.ts';

/** The snapshots of the last release, by the name of the manifest that each was built from. */
export type LastRelease = Readonly<Record<string, ReleaseSnapshot>>;

/** Reads `input/last-release.json`, which only `sm2 release` writes; empty where there was no release. */
export function readLastRelease(text: string | null): LastRelease {
  const value: unknown = text === null ? {} : JSON.parse(text);
  return isLastRelease(value) ? value : {};
}

/** The file is the program's own and never edited. */
function isLastRelease(value: unknown): value is LastRelease {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
