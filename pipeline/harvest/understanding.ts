import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PerRecordModule } from './load-per-record.ts';

/** The code that decides what we understand by a record, and the edited files with the words for it. */
const PARTS = ['normalise/harvest', 'designation', 'committee', 'wording'];
const FILES = [
  'normalise/merge/harvested-key',
  'normalise/name-candidate',
  'harvest/per-record',
  'reference',
  'slug',
];
const WORDS = ['input/designation', 'input/committee', 'input/harvest'];
const REGISTERS = ['input/registers/committees.csv', 'input/registers/stage-codes.csv'];

/** The function that threads apply to each record: what we understand by it, by the vocabularies of a checkout. */
export function understanding(project: string): PerRecordModule {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const hash = createHash('sha256');
  const add = (folder: string, name: string) =>
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  for (const part of PARTS) for (const name of list(root, part, extension)) add(root, name);
  for (const name of FILES) add(root, `${name}${extension}`);
  for (const part of WORDS) for (const name of list(project, part, '.csv')) add(project, name);
  for (const name of REGISTERS) add(project, name);
  const url = new URL(`per-record${extension}`, import.meta.url).href;
  return { url, data: project, hash: hash.digest('hex') };
}

function list(root: string, folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}/${name}`);
}
