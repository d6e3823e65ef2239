import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What a file is: the SHA-256 of its bytes, and how many they are. */
export interface FileHash {
  sha256: string;
  size: number;
}

/** Hashes a file as a stream, so that its size does not matter. Throws where it cannot be read. */
export async function hashFile(path: string): Promise<FileHash> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Uint8Array)) continue;
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/**
 * Hashes a folder: over the names of all files below it, sorted, each with the hash of its content. A file that moves,
 * appears or changes gives another hash; dates and rights do not.
 */
export async function hashFolder(folder: string): Promise<FileHash> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256');
  let size = 0;
  for (const path of paths) {
    const file = await hashFile(join(folder, path));
    hash.update(`${path}\0${file.sha256}\n`);
    size += file.size;
  }
  return { sha256: hash.digest('hex'), size };
}
