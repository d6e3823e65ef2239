import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Diagnostic } from '../diagnostic.ts';
import { pathsIn } from '../emit/foreign-files.ts';

/** A build that was written to a folder: what it was made from, and what it said. */
export interface StandingBuild {
  /** See `stampBuild`. */
  stamp: string;
  /** The checksum of each file that was written. */
  files: Readonly<Record<string, number>>;
  summary: string;
  diagnostics: readonly Diagnostic[];
}

/** The build that stands in a folder; null where another stamp is asked for, or where the folder holds other bytes. */
export function readStanding(cache: string, output: string, stamp: string): StandingBuild | null {
  try {
    const note: unknown = JSON.parse(readFileSync(noteFile(cache, output), 'utf8'));
    if (!isStanding(note) || note.stamp !== stamp) return null;
    return isSame(note.files, checksums(output)) ? note : null;
  } catch {
    return null;
  }
}

/** Notes what a folder holds now, so that the next build need not make it again. */
export function writeStanding(
  cache: string,
  output: string,
  build: Omit<StandingBuild, 'files'>,
): void {
  const file = noteFile(cache, output);
  const temporary = `${file}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, JSON.stringify({ ...build, files: checksums(output) }));
  renameSync(temporary, file);
}

/** A note is only ever written by `writeStanding`, in one piece. */
function isStanding(value: unknown): value is StandingBuild {
  return typeof value === 'object' && value !== null && 'stamp' in value && 'files' in value;
}

function noteFile(cache: string, output: string): string {
  const name = createHash('sha256').update(output).digest('hex').slice(0, 32);
  return join(cache, 'builds', `${name}.json`);
}

function checksums(folder: string): Record<string, number> {
  return Object.fromEntries(
    pathsIn(folder)
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, checksum(join(folder, path))]),
  );
}

function isSame(a: StandingBuild['files'], b: StandingBuild['files']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const CHUNK = 1024 * 1024;

function checksum(file: string): number {
  const handle = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK);
  let sum = 0;
  try {
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer))
      sum = crc32(buffer.subarray(0, size), sum);
  } finally {
    closeSync(handle);
  }
  return sum;
}
