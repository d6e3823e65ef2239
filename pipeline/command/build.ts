import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from '../build.ts';
import type { Built } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { checkOutput, recoverOutput, writeOutput } from '../emit/write-output.ts';
import type { Command } from './command.ts';
import { readOptions, textOption } from './read-options.ts';
import { LIMIT_HELP, LIMIT_OPTIONS, readingLimits } from './reading-limits.ts';
import { report } from './report.ts';

const HELP = `Usage: sm2 build [--manifest FILE] [--output DIR] [--timings]
                 [--time-limit SECONDS] [--memory-limit MB]

Builds the catalogue of a manifest (default: input/sources.json) and puts it into a folder (default: output) as a whole.
Where an error stands in the way, nothing is written and the last good output stands.
${LIMIT_HELP}
`;

const OPTIONS = {
  manifest: { type: 'string' },
  output: { type: 'string' },
  timings: { type: 'boolean' },
  ...LIMIT_OPTIONS,
} as const;

/** What every error of a build means for the output. */
const UNTOUCHED = '; nothing was written';

/** `sm2 build`: builds, writes, and sums up what was built. */
export const buildCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const limits = readingLimits(options);
  if (options.positionals.length > 0 || options.values['output'] === '' || limits === null) {
    io.err(
      `sm2 build takes options only, a folder that is not empty text, and limits above 0.\n\n${HELP}`,
    );
    return 2;
  }
  const { root } = io;
  const manifest = resolve(
    io.cwd,
    textOption(options, 'manifest', join(root, 'input', 'sources.json')),
  );
  const output = resolve(io.cwd, textOption(options, 'output', join(root, 'output')));
  const refusal = checkOutput(output);
  if (refusal.length > 0) return report(refusal, io, UNTOUCHED);
  recoverOutput(output);
  const start = performance.now();
  const { value, diagnostics } = await build({
    root,
    manifest,
    version: readVersion(root),
    limits,
  });
  if (value === null) return report(diagnostics, io, UNTOUCHED);
  const written = writeOutput(output, value.files);
  report([...diagnostics, ...written], io, UNTOUCHED);
  if (hasErrors(written)) return 1;
  io.out(summary(value, relative(io.cwd, output) || '.'));
  if (options.values['timings'] === true)
    io.err(`built in ${Math.round(performance.now() - start)} ms\n`);
  return 0;
};

function summary({ catalogue }: Built, output: string): string {
  const { concepts, definitions, committees, candidates, findings } = catalogue;
  const gaps = findings.filter(({ severity }) => severity === 'gap').length;
  return `${concepts.length} concepts, ${definitions.length} definitions, ${committees.length} committees, ${candidates.length} standards named, ${findings.length} findings (${gaps} gaps)
Read ${output}/report.md; the tables are described in ${output}/README.md.
`;
}

function readVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? '0.0.0';
}
