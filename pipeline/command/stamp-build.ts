import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prepared } from '../build.ts';
import type { ReadingLimits } from '../extract/start-reader.ts';

/**
 * A hash of everything that decides the bytes of a build: the checked files of the project, each source with its manifest
 * entry and the checksum of its content, the program with its packages, the version of Node, and the limits of reading.
 */
export function stampBuild(
  { root, input, schemes, sources, version, publish, lastRelease, assets }: Prepared,
  limits: ReadingLimits | undefined,
): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]) => hash.update(JSON.stringify(parts));
  add(version, process.version, JSON.stringify({ limits, publish, lastRelease, assets, schemes }));
  for (const [name, text] of input) add(name, text);
  for (const { entry, sha256 } of sources) add(JSON.stringify(entry), sha256);
  for (const file of programFiles(root)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The files of the program, its schemas, and the list that pins its packages. */
function programFiles(root: string): string[] {
  const program = fileURLToPath(new URL('..', import.meta.url));
  const pins = join(root, 'package-lock.json');
  return [
    ...filesIn(program, extname(import.meta.url)),
    ...filesIn(join(root, 'schemas'), '.schema.json'),
    ...(existsSync(pins) ? [pins] : []),
  ];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
