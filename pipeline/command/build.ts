import { join, relative, resolve } from 'node:path';
import { cacheFolder } from '../acquire/cache-folder.ts';
import { buildPrepared, prepare } from '../build.ts';
import type { BuildOptions } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { checkOutput, recoverOutput, writeOutput } from '../emit/write-output.ts';
import { bundleSite } from './bundle-site.ts';
import type { Command, Io } from './command.ts';
import { lastReleaseOf } from './load-last-release.ts';
import { readOptions, textOption } from './read-options.ts';
import { readVersion } from './read-version.ts';
import { LIMIT_HELP, LIMIT_OPTIONS, readingLimits } from './reading-limits.ts';
import { report } from './report.ts';
import { readStanding, writeStanding } from './standing-build.ts';
import { stampBuild } from './stamp-build.ts';
import { summariseBuild } from './summarise-build.ts';
import { watchBuild } from './watch-build.ts';
import type { BuildWatch } from './watch-build.ts';

const HELP = `Usage: sm2 build [--manifest FILE] [--output DIR] [--publish] [--timings]
                 [--time-limit SECONDS] [--memory-limit MB]

Builds the catalogue of a manifest (default: input/sources.json) and puts it into a folder (default: output) as a whole.
Where an error stands in the way, nothing is written and the last good output stands; where nothing has changed since it
was built, it stands too. --publish leaves out the texts of sources that may only be cited (text_rights in the manifest), as
every release must. --timings prints what each source and each stage took.
${LIMIT_HELP}

  sm2 build --output output
`;

const OPTIONS = {
  manifest: { type: 'string' },
  output: { type: 'string' },
  publish: { type: 'boolean' },
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
  const watch = watchBuild(io);
  const code = await buildInto(
    output,
    {
      root,
      manifest,
      version: readVersion(root),
      limits,
      publish: options.values['publish'] === true,
      lastRelease: lastReleaseOf(manifest, root),
      assets: bundleSite(),
    },
    io,
    watch,
  );
  if (options.values['timings'] === true) watch.printTimings();
  return code;
};

/** Builds unless what stands in the folder was built from the very same things: then that is said again. */
async function buildInto(
  output: string,
  options: BuildOptions,
  io: Io,
  watch: BuildWatch,
): Promise<0 | 1> {
  watch.onStage('prepare');
  const prepared = await prepare(options);
  const stamp = stampBuild(prepared.value, options.limits);
  const cache = cacheFolder(options.root);
  const standing = hasErrors(prepared.diagnostics) ? null : readStanding(cache, output, stamp);
  if (standing !== null) {
    report(standing.diagnostics, io, UNTOUCHED);
    io.out(`${standing.summary}${whereToRead(output, io)}`);
    return 0;
  }
  const { value, diagnostics } = await buildPrepared(prepared, options.limits, watch);
  if (value === null) return report(diagnostics, io, UNTOUCHED);
  watch.onStage('write');
  const written = writeOutput(output, value.files);
  report([...diagnostics, ...written], io, UNTOUCHED);
  if (hasErrors(written)) return 1;
  const summary = summariseBuild(value.catalogue, diagnostics);
  writeStanding(cache, output, { stamp, summary, diagnostics });
  io.out(`${summary}${whereToRead(output, io)}`);
  return 0;
}

function whereToRead(output: string, { cwd }: Io): string {
  const near = relative(cwd, output) || '.';
  const folder = near.startsWith('..') ? output : near;
  return `Read ${folder}/report.md and ${folder}/roadmap.md, open ${folder}/site/index.html; ${folder}/README.md describes the tables.\n`;
}
