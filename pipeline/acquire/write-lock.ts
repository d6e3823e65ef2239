import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { LockedSource } from '../../schemas/types.ts';

/** Writes a lock file as a whole, sorted by key; leaves it alone where it says the same already. */
export function writeLock(path: string, pins: readonly LockedSource[]): void {
  const sources = [...pins].sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
  const text = `${JSON.stringify({ sources }, null, 2)}\n`;
  if (textOf(path) === text) return;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
