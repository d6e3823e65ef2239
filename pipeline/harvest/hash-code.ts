import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of the program that decide what a harvested record looks like, and what they are built on. */
const PARTS = ['read/records', 'read/archive', 'harvest'];
const FILES = ['read/decode-windows-1252', 'diagnostic'];

/** A hash of the code that reads harvested records: with it a change of the code makes what was stored stale. */
export function hashCode(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const files = PARTS.flatMap((part) =>
    readdirSync(join(root, part))
      .filter((name) => name.endsWith(extension))
      .sort()
      .map((name) => `${part}/${name}`),
  );
  const hash = createHash('sha256');
  for (const name of [...files, ...FILES.map((file) => `${file}${extension}`)]) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}
