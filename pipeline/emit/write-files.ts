import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chunksOf, isDerived } from './file-content.ts';
import type { FileContent, FilePiece, WrittenFile } from './file-content.ts';
import { MARK, provisionalMark, SUMS, UNFINISHED_MARK } from './foreign-files.ts';

/**
 * Writes files into a new folder: first a mark that names them all, so that what a killed run leaves is known as ours; then
 * the files, those that tell of others last; then `SHA256SUMS`, which `sha256sum -c` reads; last the mark as it is meant.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, FileContent>): void {
  const written = new Map<string, WrittenFile>();
  const write = (path: string, content: FileContent): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    written.set(path, writePieces(file, chunksOf(content, written)));
  };
  writeFileSync(join(folder, MARK), provisionalMark([...files.keys()]));
  const others = [...files].filter(([path]) => path !== MARK);
  for (const [path, content] of others) if (!isDerived(content)) write(path, content);
  for (const [path, content] of others) if (isDerived(content)) write(path, content);
  const mark = files.get(MARK);
  if (mark !== undefined) {
    const file = writePieces(join(folder, UNFINISHED_MARK), chunksOf(mark, written));
    written.set(MARK, file);
  }
  writeFileSync(join(folder, SUMS), checksums(written));
  if (mark !== undefined) renameSync(join(folder, UNFINISHED_MARK), join(folder, MARK));
}

function checksums(written: ReadonlyMap<string, WrittenFile>): string {
  const lines = [...written].map(([path, { sha256 }]) => ({ path, line: `${sha256}  ${path}\n` }));
  return lines
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line)
    .join('');
}

/** Pieces are collected to this many characters before they are written. */
const BATCH = 1 << 20;

function writePieces(file: string, pieces: Iterable<FilePiece>): WrittenFile {
  const handle = openSync(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  const put = (piece: FilePiece): void => {
    const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(data);
    bytes += data.length;
    writeFileSync(handle, data);
  };
  try {
    for (const piece of batched(pieces)) put(piece);
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Texts joined to longer ones; bytes as they are. */
function* batched(pieces: Iterable<FilePiece>): Generator<FilePiece> {
  let batch = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') batch += piece;
    if (typeof piece === 'string' && batch.length < BATCH) continue;
    yield batch;
    batch = '';
    if (typeof piece !== 'string') yield piece;
  }
  yield batch;
}
