import { join, resolve } from 'node:path';
import { prepare } from '../build.ts';
import type { Command } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 check [--manifest FILE]

Checks every file that people edit under input/ and the manifest (default: input/sources.json) with its sources, without
building. All faults are reported in one run.

  sm2 check --manifest input/sources.json
`;

/** `sm2 check`: is everything that people edit in order? */
export const checkCommand: Command = async (args, io) => {
  const options = readOptions(args, { manifest: { type: 'string' } }, HELP, io);
  if ('code' in options) return options.code;
  if (options.positionals.length > 0) {
    io.err(`sm2 check takes options only.\n\n${HELP}`);
    return 2;
  }
  const { root } = io;
  const manifest = resolve(
    io.cwd,
    textOption(options, 'manifest', join(root, 'input', 'sources.json')),
  );
  const { value, diagnostics } = await prepare({ root, manifest, version: '' });
  const code = report(diagnostics, io);
  if (code === 0) io.out(`The edited files and ${value.sources.length} sources are in order.\n`);
  return code;
};
