import { closeSync, openSync, readSync } from 'node:fs';
import { TAB } from './stored-line.ts';

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

const TAB_BYTE = TAB.charCodeAt(0);

/** Bytes of a file. */
export interface Place {
  offset: number;
  length: number;
}

/** A line of a file of the cache: its head, and where the rest is, so that it can be read alone; all of it where it has but a head. */
export interface ReadLine extends Place {
  value: unknown;
}

/** The lines of a file that `storeSource` wrote, one by one; only their heads are parsed. */
export function* readLines(file: string): Generator<ReadLine> {
  const handle = openSync(file, 'r');
  try {
    let buffer = Buffer.alloc(CHUNK);
    let filled = 0;
    let base = 0;
    for (;;) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
      const size = readSync(handle, buffer, filled, buffer.length - filled, null);
      if (size === 0) return;
      filled += size;
      let start = 0;
      const whole = buffer.subarray(0, filled);
      for (let end = whole.indexOf(NEWLINE); end !== -1; end = whole.indexOf(NEWLINE, start)) {
        yield readHead(whole, start, end, base);
        start = end + 1;
      }
      buffer.copyWithin(0, start, filled);
      filled -= start;
      base += start;
    }
  } finally {
    closeSync(handle);
  }
}

function readHead(buffer: Buffer, start: number, end: number, base: number): ReadLine {
  const tab = buffer.subarray(start, end).indexOf(TAB_BYTE);
  const rest = tab === -1 ? start : start + tab + 1;
  const value = parse(buffer, start, tab === -1 ? end : start + tab);
  return { offset: base + rest, length: end - rest, value };
}

/** Reads what `readLines` left aside. The file must be open for reading; a buffer that is large enough may be used again. */
export function readLineAt(
  handle: number,
  { offset, length }: Place,
  buffer = Buffer.allocUnsafe(length),
): unknown {
  readSync(handle, buffer, 0, length, offset);
  return parse(buffer, 0, length);
}

function parse(buffer: Buffer, start: number, end: number): unknown {
  return JSON.parse(buffer.toString('utf8', start, end));
}
