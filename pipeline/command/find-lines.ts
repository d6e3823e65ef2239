import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes read at a time: more than most lines have. */
const BLOCK = 16_384;

interface OpenFile {
  handle: number;
  size: number;
}

/**
 * The lines of a file of JSON objects whose first text begins with `prefix`. The file is sorted by that text, so that a
 * few reads find them, however long it is: the file is its own index.
 */
export function findLines(path: string, prefix: string): string[] {
  const handle = openSync(path, 'r');
  try {
    const file = { handle, size: fstatSync(handle).size };
    return [...linesFrom(file, firstPlace(file, prefix), prefix)];
  } finally {
    closeSync(handle);
  }
}

/** Where the first line starts whose key is not before the prefix. */
function firstPlace(file: OpenFile, prefix: string): number {
  let [low, high] = [0, file.size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === low ? low : lineStart(file, middle);
    const line = start < high ? readLine(file, start) : null;
    if (line === null) {
      high = middle;
    } else if (keyOf(line) < prefix) {
      low = start + Buffer.byteLength(line) + 1;
    } else {
      high = middle === low ? low : middle;
    }
  }
  return low;
}

function* linesFrom(file: OpenFile, place: number, prefix: string): Generator<string> {
  let start = place;
  while (start < file.size) {
    const line = readLine(file, start);
    if (!keyOf(line).startsWith(prefix)) return;
    yield line;
    start += Buffer.byteLength(line) + 1;
  }
}

/** The start of the first line that begins at or behind a place. */
function lineStart(file: OpenFile, place: number): number {
  return place - 1 + Buffer.byteLength(readLine(file, place - 1, 'latin1'), 'latin1') + 1;
}

/** The text from a place to the end of its line. */
function readLine({ handle, size }: OpenFile, start: number, encoding: BufferEncoding = 'utf8') {
  const blocks: Buffer[] = [];
  for (let place = start; place < size; place += BLOCK) {
    const block = Buffer.alloc(Math.min(BLOCK, size - place));
    readSync(handle, block, 0, block.length, place);
    const end = block.indexOf(0x0a);
    blocks.push(end === -1 ? block : block.subarray(0, end));
    if (end !== -1) break;
  }
  return Buffer.concat(blocks).toString(encoding);
}

/** `{"standard_id":"iso-23247-1-2021",…` → `iso-23247-1-2021`. */
function keyOf(line: string): string {
  return /^\{"[^"]*":"([^"]*)"/.exec(line)?.[1] ?? '';
}
