import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/** A line of a file of the cache, with its place, so that it can be read again alone. */
export interface StoredLine {
  /** Where it starts, and how long it is, in bytes, without its line break. */
  offset: number;
  length: number;
  value: unknown;
}

/** The lines of a file that `storeSource` wrote, parsed one by one. */
export function* readLines(file: string): Generator<StoredLine> {
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
        yield { offset: base + start, length: end - start, value: parseLine(whole, start, end) };
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

/** Reads one line again. The file must be open for reading. */
export function readLineAt(
  handle: number,
  { offset, length }: Pick<StoredLine, 'offset' | 'length'>,
): unknown {
  const buffer = Buffer.allocUnsafe(length);
  readSync(handle, buffer, 0, length, offset);
  return parseLine(buffer, 0, length);
}

function parseLine(buffer: Buffer, start: number, end: number): unknown {
  return JSON.parse(buffer.toString('utf8', start, end));
}
