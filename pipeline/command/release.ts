import { renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readProject } from '../acquire/read-project.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { compareReleases } from '../catalogue/compare-releases.ts';
import { releaseFacts } from '../catalogue/release-facts.ts';
import { snapshotRelease } from '../catalogue/release-snapshot.ts';
import type { ReleaseSnapshot } from '../catalogue/release-snapshot.ts';
import { fitsStep } from '../catalogue/required-version.ts';
import { findUnpublishable } from '../emit/find-unpublishable.ts';
import { toChanges } from '../emit/to-changes.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import { chosenCatalogue } from './ask-catalogue.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { lastReleaseFile, loadLastRelease } from './load-last-release.ts';
import { readOptions, textOption } from './read-options.ts';
import { readVersion } from './read-version.ts';

const HELP = `Usage: sm2 release [--manifest FILE] [--from DIR] [--dry-run]

Checks that a built catalogue (default: output) may be released, and remembers it in input/last-release.json, which later builds
are compared with. It is refused where it holds texts that may only be cited (build with --publish), or where the version in
package.json does not fit: changed columns ask for a major version, rows, rules and schemes for a minor one, values for a patch.
Below 1.0.0 a minor version may change columns. --manifest names what the catalogue was built from (default:
input/sources.json); --dry-run only checks.

  sm2 release --from output --dry-run
`;

const OPTIONS = {
  manifest: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** `sm2 release`: the last check before publication. */
export const releaseCommand: Command = (args, io) => Promise.resolve(release(args, io));

function release(args: string[], io: Io): ExitCode {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  if (options.positionals.length > 0) {
    io.err(`sm2 release takes options only.\n\n${HELP}`);
    return 2;
  }
  const catalogue = chosenCatalogue(options, io);
  if (catalogue === null) return 1;
  const manifest = basename(resolve(io.cwd, textOption(options, 'manifest', 'sources.json')));
  const releases = loadLastRelease(io.root);
  const now = snapshot(catalogue, io);
  const refusals = [
    ...findUnpublishable(catalogue),
    ...checkVersion(releases[manifest], now, catalogue, io),
  ];
  for (const refusal of refusals) io.err(`${refusal}\n`);
  if (refusals.length > 0) return 1;
  if (options.values['dry-run'] !== true)
    writeRelease({ ...releases, [manifest]: now }, lastReleaseFile(io.root));
  io.out(`Version ${now.version} may be released.\n`);
  return 0;
}

function snapshot(catalogue: CatalogueReader, { root }: Io): ReleaseSnapshot {
  const { tables } = compileSchemas(readProject(root).schemas);
  return snapshotRelease(catalogue, releaseFacts(tables, readVersion(root)));
}

/** What speaks against the version, and what changed since the last release. */
function checkVersion(
  before: ReleaseSnapshot | undefined,
  now: ReleaseSnapshot,
  catalogue: CatalogueReader,
  io: Io,
): string[] {
  if (before === undefined) return [];
  const changes = compareReleases(before, now, catalogue);
  io.out(`${toChanges(changes, now.version)}\n`);
  if (fitsStep(before.version, now.version, changes.step)) return [];
  const wanted =
    changes.step === 'none'
      ? 'Nothing changed: leave the version as it is'
      : `It asks for a new ${changes.step} version`;
  return [
    `Version ${now.version} does not fit what changed since ${before.version}. ${wanted}; set it in package.json and build again.`,
  ];
}

/** One snapshot on each line, keys in order, so that a release is a readable diff of lines. */
function writeRelease(releases: Readonly<Record<string, ReleaseSnapshot>>, file: string): void {
  const names = Object.keys(releases).sort();
  const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, releases[name]])));
  const temporary = join(`${file}.new`);
  writeFileSync(temporary, `${text}\n`);
  renameSync(temporary, file);
}
