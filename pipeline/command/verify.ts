import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathsIn } from '../emit/foreign-files.ts';
import { verifyRelease } from '../emit/verify-release.ts';
import type { Command } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 verify [--from DIR]

Verifies a built or downloaded catalogue (default: output) by what it says itself: every file has its checksum, every row
fits the published schema of its table, every reference has its row, and the workbook computes nothing.

  sm2 verify --from output-full
`;

/** `sm2 verify`: can the data in a folder be relied on? */
export const verifyCommand: Command = (args, io) => {
  const options = readOptions(args, { from: { type: 'string' } }, HELP, io);
  if ('code' in options) return Promise.resolve(options.code);
  if (options.positionals.length > 0) {
    io.err(`sm2 verify takes options only.\n\n${HELP}`);
    return Promise.resolve(2);
  }
  const folder = resolve(io.cwd, textOption(options, 'from', join(io.root, 'output')));
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const paths = isFolder
    ? pathsIn(folder).filter((path) => statSync(join(folder, path)).isFile())
    : [];
  const read = (path: string) => readFileSync(join(folder, path));
  const code = report(verifyRelease({ name: folder, paths, read }), io);
  if (code === 0)
    io.out(`All ${paths.length} files are as they were written, and their data hold.\n`);
  return Promise.resolve(code);
};
