import { suggest } from '../catalogue/suggest.ts';
import type { ExitCode, Io } from './command.ts';
import { readVersion } from './read-version.ts';
import { allVerbs, VERB_GROUPS } from './verbs.ts';

/** Runs the verb that the arguments name: `['parse', 'ISO 9000']`; says what verbs there are where none is named. */
export async function runVerb([name, ...args]: string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.err(helpText());
    return 2;
  }
  if (name === '--version') {
    io.out(`${readVersion(io.root)}\n`);
    return 0;
  }
  const [asked, given] = name === 'help' && args.length > 0 ? [args[0], ['--help']] : [name, args];
  if (asked === undefined || ['help', '--help', '-h'].includes(asked)) {
    io.out(helpText());
    return 0;
  }
  const verb = allVerbs().find((one) => one.name === asked);
  if (verb === undefined) return refuse(asked, io);
  const command = await verb.load();
  return command(given, io);
}

function refuse(name: string, io: Io): ExitCode {
  const near = suggest(
    name,
    allVerbs().map((verb) => verb.name),
  );
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  io.err(`sm2: there is no command "${name}".${meant} "sm2 --help" lists the commands.\n`);
  return 2;
}

function helpText(): string {
  const groups = VERB_GROUPS.map(({ title, verbs }) => {
    const lines = verbs.map(
      ({ name, subject, summary }) => `  ${`${name} ${subject}`.padEnd(24)}${summary}\n`,
    );
    return `${title}\n${lines.join('')}`;
  });
  return `sm2 builds the Smart Manufacturing Standards Map, a catalogue in the style of ISO/IEC TR 63306.

Usage: sm2 <command> [options]

${groups.join('\n')}
"sm2 <command> --help" explains a command; "sm2 --version" tells the version.
Exit codes: 0 fine, 1 errors in the data or an unreadable name, 2 wrong usage, 3 a bug.
`;
}
