import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The file by which a folder shows that this program wrote it. */
const MARK = { file: 'datapackage.json', text: '"generator": "sm2"' };

/**
 * Puts the files in place as a whole: they are written beside the folder, which is then replaced by two renames, so that
 * a reader never sees half a catalogue. A folder that holds anything else is refused, and nothing is changed.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, string>): Diagnostic[] {
  const refusal = checkOutput(folder);
  if (refusal.length > 0) return refusal;
  recoverOutput(folder);
  const [next, old] = [`${folder}.new`, `${folder}.old`];
  mkdirSync(next, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(next, name), text);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
  return [];
}

/** Whether the folder may be replaced: it is absent, empty, or ours, and its parent can be written. */
export function checkOutput(folder: string): Diagnostic[] {
  const parent = dirname(folder);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
    if (!existsSync(folder) || readdirSync(folder).length === 0 || isOurs(folder)) return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The output folder cannot be written (${reason}). Choose another with --output.`;
    return [diagnostic('output/unwritable', { source: folder }, message)];
  }
  const message = `The folder holds files that this program did not write. Empty it, or choose another with --output.`;
  return [diagnostic('output/foreign', { source: folder }, message)];
}

/**
 * Completes or rolls back a build that was killed while it replaced the folder. If the folder is missing and the old
 * one is there, the new one was complete and takes its place; without a new one the old one returns.
 */
export function recoverOutput(folder: string): void {
  const [next, old] = [`${folder}.new`, `${folder}.old`];
  if (!existsSync(folder) && existsSync(old)) renameSync(existsSync(next) ? next : old, folder);
  rmSync(next, { recursive: true, force: true });
  if (existsSync(old) && isOurs(old)) rmSync(old, { recursive: true, force: true });
}

function isOurs(folder: string): boolean {
  const mark = join(folder, MARK.file);
  return (
    existsSync(mark) && readFileSync(mark, 'utf8').includes(MARK.text) && basename(folder) !== ''
  );
}
