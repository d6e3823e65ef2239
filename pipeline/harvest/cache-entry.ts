import { createHash } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Diagnostic } from '../diagnostic.ts';
import type { HarvestSource } from './harvest-source.ts';
import { temporaryName } from './write-lines.ts';
import type { WrittenFile } from './write-lines.ts';

/** What was harvested from a source: lines in a file of the cache, and what was noticed on the way. */
export interface CacheEntry extends WrittenFile {
  source_id: string;
  /** The file with the lines. */
  file: string;
  counts: HarvestCounts;
  diagnostics: Diagnostic[];
}

/** Every file and row of a source ends in one of these. */
export interface HarvestCounts {
  records: number;
  rejected: number;
  /** Files of an archive that hold no record. */
  skipped: number;
}

/** The file for the lines of a source: its name tells the bytes they were read from and the code that read them. */
export function cacheFile(folder: string, source: HarvestSource, codeHash: string): string {
  const { source_id: id, kind, format, sha256 } = source;
  const isPacked = source.file.endsWith('.gz');
  const key = JSON.stringify([id, kind, format, isPacked, sha256, codeHash]);
  return join(
    folder,
    `${id}-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.ndjson`,
  );
}

/** Notes that a file of lines is complete. */
export function writeEntry(entry: CacheEntry): void {
  const temporary = temporaryName(noteName(entry.file));
  writeFileSync(temporary, JSON.stringify(entry));
  renameSync(temporary, noteName(entry.file));
}

/** The entry of a file of lines; null where there is none, or where it is not complete and undamaged. */
export function readEntry(file: string): CacheEntry | null {
  try {
    const entry: unknown = JSON.parse(readFileSync(noteName(file), 'utf8'));
    if (!isEntry(entry) || statSync(file).size !== entry.bytes) return null;
    return checksum(file) === entry.crc32 ? { ...entry, file } : null;
  } catch {
    return null;
  }
}

/** A note is only ever written by `writeEntry`, in one piece; other JSON is a damaged one. */
function isEntry(value: unknown): value is CacheEntry {
  return typeof value === 'object' && value !== null && 'crc32' in value && 'bytes' in value;
}

function noteName(file: string): string {
  return `${file}.json`;
}

function checksum(file: string): number {
  const handle = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1024 * 1024);
  let sum = 0;
  try {
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer))
      sum = crc32(buffer.subarray(0, size), sum);
  } finally {
    closeSync(handle);
  }
  return sum;
}
