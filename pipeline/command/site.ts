import { join, resolve } from 'node:path';
import { readProject } from '../acquire/read-project.ts';
import { hasErrors } from '../diagnostic.ts';
import { MARK, provisionalMark } from '../emit/foreign-files.ts';
import { writeOutput } from '../emit/write-output.ts';
import { codeNames } from '../site/data/code-names.ts';
import { makeSite } from '../site/site.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { chosenCatalogue } from './ask-catalogue.ts';
import { bundleSite } from './bundle-site.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { loadRows } from './load-rows.ts';
import { readOptions, textOption } from './read-options.ts';
import { readVersion } from './read-version.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 site --output DIR [--from DIR]

Makes the pages of a built catalogue (default: output) again, in a folder of their own. "sm2 build" makes them too, in the
folder "site" beside the tables.

  sm2 site --from output --output pages
`;

/** `sm2 site`: the pages of a catalogue that was built. */
export const siteCommand: Command = (args, io) => Promise.resolve(writePages(args, io));

function writePages(args: string[], io: Io): ExitCode {
  const known = { from: { type: 'string' }, output: { type: 'string' } } as const;
  const options = readOptions(args, known, HELP, io);
  if ('code' in options) return options.code;
  const output = textOption(options, 'output', '');
  if (output === '' || options.positionals.length > 0) {
    io.err(`Name the folder for the pages with --output DIR.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const { tables } = compileSchemas(readProject(io.root).schemas);
  const rows = loadRows(io);
  if (rows === null) return 1;
  const notes = {
    version: readVersion(io.root),
    tables: [...tables.values()],
    names: codeNames(rows),
  };
  const files = makeSite(catalogue, notes, bundleSite());
  const mark: [string, string] = [MARK, provisionalMark([...files.keys()])];
  const written = writeOutput(resolve(io.cwd, output), new Map([...files, mark]));
  report(written, io, '; nothing was written');
  if (hasErrors(written)) return 1;
  io.out(`${files.size} files; open ${join(output, 'index.html')} in a browser.\n`);
  return 0;
}
