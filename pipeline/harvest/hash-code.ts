import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of the program that decide what a harvested record looks like, and what they are built on. */
const PARTS = ['read/records', 'read/archive', 'harvest'];
const FILES = ['read/decode-windows-1252', 'diagnostic'];

/** Those that decide what we understand by it, and the edited files with the words for it. */
const MEANING = ['normalise/harvest', 'designation', 'committee', 'wording'];
const MEANING_FILES = [
  'normalise/merge/harvested-key',
  'normalise/name-candidate',
  'reference',
  'slug',
];
const WORDS = ['input/designation', 'input/committee', 'input/harvest'];
const REGISTERS = ['input/registers/committees.csv', 'input/registers/stage-codes.csv'];

/**
 * A hash of the code that reads harvested records, and of the vocabularies of `project` where they are understood too:
 * with it a change of either makes what was stored stale.
 */
export function hashCode(project?: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const isUnderstood = project !== undefined;
  const parts = isUnderstood ? [...PARTS, ...MEANING] : PARTS;
  const singles = isUnderstood ? [...FILES, ...MEANING_FILES] : FILES;
  const hash = createHash('sha256');
  const add = (folder: string, name: string) =>
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  for (const part of parts) for (const name of list(root, part, extension)) add(root, name);
  for (const name of singles) add(root, `${name}${extension}`);
  if (isUnderstood) {
    for (const part of WORDS) for (const name of list(project, part, '.csv')) add(project, name);
    for (const name of REGISTERS) add(project, name);
  }
  return hash.digest('hex');
}

function list(root: string, folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}/${name}`);
}
