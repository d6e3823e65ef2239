/** A copy of what a build reads, in a folder of its own, for tests that spoil it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

export interface ProjectCopy {
  root: string;
  /** Replaces text in a file of the copy; fails where the text is not there, so that no test spoils nothing. */
  edit: (path: string, from: string, to: string) => void;
  write: (path: string, content: string | Uint8Array) => void;
  read: (path: string) => string;
  /** Undoes every edit. */
  restore: () => void;
  remove: () => void;
}

/** Copies `package.json`, `schemas/` and `input/` of this checkout. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'sm2-project-'));
  for (const part of ['package.json', 'schemas', 'input']) {
    cpSync(join(projectRoot(), part), join(root, part), { recursive: true });
  }
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const originals = new Map<string, Uint8Array>();
  const write = (path: string, content: string | Uint8Array) => {
    if (!originals.has(path)) originals.set(path, readFileSync(join(root, path)));
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    read,
    write,
    edit: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
      write(path, text.replace(from, to));
    },
    restore: () => {
      for (const [path, content] of originals) writeFileSync(join(root, path), content);
      originals.clear();
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
