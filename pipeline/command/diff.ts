import { resolve } from 'node:path';
import { compareReleases } from '../catalogue/compare-releases.ts';
import { snapshotRelease } from '../catalogue/release-snapshot.ts';
import { toChanges } from '../emit/to-changes.ts';
import { printAnswer } from './ask-catalogue.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { openCatalogue } from './open-catalogue.ts';
import { readOptions } from './read-options.ts';
import { releaseFactsOf } from './release-facts-of.ts';

const HELP = `Usage: sm2 diff A B [--json]

Shows what changed from the catalogue in folder A to that in folder B: standards added, published, superseded, withdrawn and
classified anew, definitions, gaps closed and opened, new contradictions, columns. --json gives all of it to programs.

  sm2 diff release-1.2.0 output-full
`;

/** `sm2 diff`: what differs between two built catalogues. */
export const diffCommand: Command = (args, io) => Promise.resolve(showDifference(args, io));

function showDifference(args: string[], io: Io): ExitCode {
  const options = readOptions(args, { json: { type: 'boolean' } }, HELP, io);
  if ('code' in options) return options.code;
  const [a, b, ...others] = options.positionals;
  if (a === undefined || b === undefined || others.length > 0) {
    io.err(`Name two folders.\n\n${HELP}`);
    return 2;
  }
  const [before, now] = [openFolder(a, io), openFolder(b, io)];
  if (before === null || now === null) return 1;
  const [old, current] = [before, now].map(({ catalogue, facts }) =>
    snapshotRelease(catalogue, facts),
  );
  if (old === undefined || current === undefined) return 1;
  const changes = compareReleases(old, current, now.catalogue);
  printAnswer(options, io, changes, toChanges(changes, current.version));
  return 0;
}

function openFolder(name: string, io: Io) {
  const folder = resolve(io.cwd, name);
  const catalogue = openCatalogue(folder, io.root);
  if (catalogue !== null) return { catalogue, facts: releaseFactsOf(folder, io.root) };
  io.err(`There is no catalogue in ${name}. Name the folder of one that "sm2 build" wrote.\n`);
  return null;
}
