import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FileContent } from './file-content.ts';
import { foreignFiles } from './foreign-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Puts the files in place as a whole: they are written beside the folder, which is then replaced by two renames, so that
 * a reader never sees half a catalogue. A folder that holds anything else is refused, and nothing is changed; so are the
 * two folders beside it. A link to a folder is followed.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, FileContent>): Diagnostic[] {
  const refusal = checkOutput(folder);
  if (refusal.length > 0) return refusal;
  recoverOutput(folder);
  const [target, next, old] = foldersOf(folder);
  try {
    mkdirSync(next);
    writeFiles(next, files);
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    rmSync(old, { recursive: true, force: true });
    return [];
  } catch (error) {
    recoverOutput(folder);
    return [unwritable(folder, error)];
  }
}

/**
 * Whether the folder may be replaced: it and those beside it are absent, empty, or ours, and a folder can be made beside
 * it. Makes the folders above it.
 */
export function checkOutput(folder: string): Diagnostic[] {
  try {
    if (!existsSync(folder) && lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
      throw new Error('it is a link that leads nowhere');
    }
    const [target, next, old] = foldersOf(folder);
    makeFolder(dirname(target));
    const found = [target, next, old].flatMap((one) =>
      foreignFiles(one).map((name) => join(one, name)),
    );
    if (found.length === 0 && !existsSync(next)) {
      mkdirSync(next);
      rmdirSync(next);
    }
    return found.map(foreign);
  } catch (error) {
    return [unwritable(folder, error)];
  }
}

/** Makes a folder and those above it, one by one: where one cannot be made, that is an error at once. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** The folder, the one in which the next build is written, and the one to which the last is moved. */
function foldersOf(folder: string): [string, string, string] {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  return [target, `${target}.new`, `${target}.old`];
}

function foreign(file: string): Diagnostic {
  const message = `This program did not write ${file}, and would remove it. Move it away, or choose another folder with --output.`;
  return diagnostic('output/foreign', { source: dirname(file) }, message);
}

function unwritable(folder: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The output folder cannot be written (${reason}). Choose another with --output.`;
  return diagnostic('output/unwritable', { source: folder }, message);
}

/**
 * Completes or rolls back a build that was killed while it replaced the folder. If the folder is missing and the old
 * one is there, the new one was complete and takes its place; without a new one the old one returns. Folders that are
 * not ours stay as they are.
 */
export function recoverOutput(folder: string): void {
  const [target, next, old] = foldersOf(folder);
  const [hasNext, hasOld] = [next, old].map(
    (one) => existsSync(one) && foreignFiles(one).length === 0,
  );
  if (!existsSync(target) && hasOld === true) renameSync(hasNext === true ? next : old, target);
  if (hasNext === true) rmSync(next, { recursive: true, force: true });
  if (hasOld === true) rmSync(old, { recursive: true, force: true });
}
