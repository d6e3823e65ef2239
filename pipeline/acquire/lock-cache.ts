import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import { fetchedFolder } from './cached-file.ts';

/**
 * Takes the cache for one run: two runs at once would write the same files. The value gives it back; it is null while
 * another run holds it. What a killed run left held is taken over.
 */
export function lockCache(cache: string): Outcome<(() => void) | null> {
  const folder = fetchedFolder(cache);
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  const release = () => rmSync(file, { force: true });
  if (isTaken(file)) return { value: release, diagnostics: [] };
  const holder = holderOf(file);
  if (holder !== null && !isRunning(holder)) {
    release();
    if (isTaken(file)) return { value: release, diagnostics: [] };
  }
  const message = `Another run (process ${holder ?? 'unknown'}) is fetching into this cache. Wait for it; if there is none, remove the file.`;
  return { value: null, diagnostics: [diagnostic('fetch/busy', { source: file }, message)] };
}

/** Whether this process has just become the holder. */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
