import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** Characters that are collected before they are written. */
const BATCH = 1024 * 1024;

/** A file of lines while it is written: it appears under its name when it is complete, or never. */
export interface LineWriter {
  write: (line: string) => void;
  /** Completes the file. */
  finish: () => WrittenFile;
}

/** A complete file: enough to notice that it was damaged since. */
export interface WrittenFile {
  lines: number;
  bytes: number;
  crc32: number;
}

/** Opens a file of lines for writing. */
export function openLines(file: string): LineWriter {
  const temporary = temporaryName(file);
  const handle = openSync(temporary, 'w');
  const written: WrittenFile = { lines: 0, bytes: 0, crc32: 0 };
  let batch = '';
  const flush = () => {
    const bytes = Buffer.from(batch, 'utf8');
    for (let start = 0; start < bytes.length;) start += writeSync(handle, bytes, start);
    written.bytes += bytes.length;
    written.crc32 = crc32(bytes, written.crc32);
    batch = '';
  };
  return {
    write: (line) => {
      batch += line + '\n';
      written.lines += 1;
      if (batch.length >= BATCH) flush();
    },
    finish: () => {
      flush();
      closeSync(handle);
      renameSync(temporary, file);
      return written;
    },
  };
}

/** A name that no other thread or process writes to: its process can be told from it. */
export function temporaryName(file: string): string {
  return `${file}.${pid}-${threadId}.tmp`;
}
