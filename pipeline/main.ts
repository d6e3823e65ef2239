#!/usr/bin/env node
import { projectRoot } from './acquire/project-root.ts';
import type { Command, ExitCode, Io } from './command/command.ts';

const HELP = `sm2 builds the Smart Manufacturing Standards Map, a catalogue in the style of ISO/IEC TR 63306.

Usage: sm2 <command> [options]

  actions              show what the roadmap asks of whom
  build                build the catalogue of a manifest
  check                check the edited files and the manifest without building
  dossier NAME         show the dossier of a committee or a national body
  expect               accept the shape of the harvested sources, for later builds to compare with
  fetch                fetch the sources of a manifest into the cache
  new-source FILE      write the manifest entry of a new source, and show what it holds
  export               print a built catalogue in the form of the classification scorer
  extract FILE         show the definitions, tables and mentions in one document
  find WORDS           find standards of a built catalogue by words and facets
  show REFERENCE       show what a built catalogue holds about a standard
  explain REFERENCE    say why a standard is in the catalogue, and why it has its values
  compare A B ...      put standards side by side
  review-sheet NAME    write the workbook in which a committee reviews its standards
  import-review FILE   take the decisions of such a workbook over
  try-rule             show what changed rules would add and remove
  parse NAME           take the name of a standard apart
  parse-committee NAME take the name of a committee apart

sm2 <command> --help explains a command.
Exit codes: 0 fine, 1 errors in the data or an unreadable name, 2 wrong usage, 3 a bug.
`;

/** Loads a command on demand, so that small ones start at once. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['actions', async () => (await import('./command/actions.ts')).actionsCommand],
  ['build', async () => (await import('./command/build.ts')).buildCommand],
  ['check', async () => (await import('./command/check.ts')).checkCommand],
  ['compare', async () => (await import('./command/compare.ts')).compareCommand],
  ['dossier', async () => (await import('./command/dossier.ts')).dossierCommand],
  ['expect', async () => (await import('./command/expect.ts')).expectCommand],
  ['explain', async () => (await import('./command/explain.ts')).explainCommand],
  ['export', async () => (await import('./command/export.ts')).exportCommand],
  ['extract', async () => (await import('./command/extract.ts')).extractCommand],
  ['fetch', async () => (await import('./command/fetch.ts')).fetchCommand],
  ['find', async () => (await import('./command/find.ts')).findCommand],
  ['import-review', async () => (await import('./command/import-review.ts')).importReviewCommand],
  ['new-source', async () => (await import('./command/new-source.ts')).newSourceCommand],
  ['parse', async () => (await import('./command/parse.ts')).parseCommand],
  [
    'parse-committee',
    async () => (await import('./command/parse-committee.ts')).parseCommitteeCommand,
  ],
  ['review-sheet', async () => (await import('./command/review-sheet.ts')).reviewSheetCommand],
  ['show', async () => (await import('./command/show.ts')).showCommand],
  ['try-rule', async () => (await import('./command/try-rule.ts')).tryRuleCommand],
]);

async function main([verb, ...args]: string[], io: Io): Promise<ExitCode> {
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    (verb === undefined ? io.err : io.out)(HELP);
    return verb === undefined ? 2 : 0;
  }
  const load = COMMANDS.get(verb);
  if (load === undefined) {
    io.err(
      `sm2: there is no command "${verb}". The commands are: ${[...COMMANDS.keys()].join(', ')}.\n`,
    );
    return 2;
  }
  const command = await load();
  return command(args, io);
}

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  stdin: readStdin,
  root: projectRoot(),
  cwd: process.cwd(),
}).catch((error: unknown) => {
  process.stderr.write(
    `sm2: this is a bug; please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 3;
});
