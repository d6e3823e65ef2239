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
import { dirname, join } from 'node:path';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The file by which a folder shows that this program wrote it. */
const MARK = { file: 'datapackage.json', text: '"generator": "sm2"' };

/**
 * Puts the files in place as a whole: they are written beside the folder, which is then replaced by two renames, so that
 * a reader never sees half a catalogue. A folder that holds anything else is refused, and nothing is changed; so are the
 * two folders beside it. The mark goes first, so that what a killed build leaves is known as ours.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, string>): Diagnostic[] {
  const refusal = checkOutput(folder);
  if (refusal.length > 0) return refusal;
  recoverOutput(folder);
  const [, next, old] = foldersOf(folder);
  mkdirSync(next, { recursive: true });
  const ordered = [...files].sort(([a], [b]) => Number(b === MARK.file) - Number(a === MARK.file));
  for (const [name, text] of ordered) writeFileSync(join(next, name), text);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
  return [];
}

/** Whether the folder may be replaced: it and those beside it are absent, empty, or ours, and its parent can be written. */
export function checkOutput(folder: string): Diagnostic[] {
  const parent = dirname(folder);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
    return foldersOf(folder)
      .filter((one) => existsSync(one) && !isOurs(one))
      .map(foreign);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The output folder cannot be written (${reason}). Choose another with --output.`;
    return [diagnostic('output/unwritable', { source: folder }, message)];
  }
}

/** The folder, the one in which the next build is written, and the one to which the last is moved. */
function foldersOf(folder: string): [string, string, string] {
  return [folder, `${folder}.new`, `${folder}.old`];
}

function foreign(folder: string): Diagnostic {
  const message = `The folder holds files that this program did not write. Empty it, or choose another with --output.`;
  return diagnostic('output/foreign', { source: folder }, message);
}

/**
 * Completes or rolls back a build that was killed while it replaced the folder. If the folder is missing and the old
 * one is there, the new one was complete and takes its place; without a new one the old one returns. Folders that are
 * not ours stay as they are.
 */
export function recoverOutput(folder: string): void {
  const [, next, old] = foldersOf(folder);
  const [hasNext, hasOld] = [next, old].map((one) => existsSync(one) && isOurs(one));
  if (!existsSync(folder) && hasOld === true) renameSync(hasNext === true ? next : old, folder);
  if (hasNext === true) rmSync(next, { recursive: true, force: true });
  if (hasOld === true) rmSync(old, { recursive: true, force: true });
}

/** Ours is a folder that bears the mark; an empty one is nobody's, and one with an empty mark was just begun. */
function isOurs(folder: string): boolean {
  const names = readdirSync(folder);
  if (!names.includes(MARK.file)) return names.length === 0;
  const mark = readFileSync(join(folder, MARK.file), 'utf8');
  return mark.includes(MARK.text) || (mark === '' && names.length === 1);
}
