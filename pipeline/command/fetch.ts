import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { LockedSource } from '../../schemas/types.ts';
import { cacheFolder } from '../acquire/cache-folder.ts';
import { compileRedirects } from '../acquire/compile-redirects.ts';
import { LIMITS } from '../acquire/download.ts';
import { fetchSources } from '../acquire/fetch-sources.ts';
import type { FetchOptions, FetchedSource } from '../acquire/fetch-sources.ts';
import { lockPath } from '../acquire/read-lock-text.ts';
import { readProject } from '../acquire/read-project.ts';
import { sourceDate } from '../acquire/source-date.ts';
import { writeLock } from '../acquire/write-lock.ts';
import { hasErrors } from '../diagnostic.ts';
import { checkInput } from '../validate/check-input.ts';
import { compileSchemas } from '../validate/compile-schemas.ts';
import type { Command, Io } from './command.ts';
import { readManifest } from './read-manifest.ts';
import type { Manifest } from './read-manifest.ts';
import { listOption, readOptions, textOption } from './read-options.ts';
import { report } from './report.ts';
import { megabytes, showProgress } from './show-progress.ts';

const HELP = `Usage: sm2 fetch [--manifest FILE] [--source ID ...] [--offline] [--json]

Fetches the sources of a manifest (default: input/sources-full.json) that have an address into the cache (.cache, or the
folder in SM2_CACHE), and pins what it got in the lock file beside the manifest; builds use exactly that. What did not
change is not fetched again; a source that cannot be fetched leaves its last copy in use. --source chooses some of the
sources; --offline asks no server and only says what is there and what is missing.

  sm2 fetch --source iso-deliverables --offline
`;

const OPTIONS = {
  manifest: { type: 'string' },
  source: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `sm2 fetch`: brings the sources of a manifest into the cache. */
export const fetchCommand: Command = async (args, io) => {
  const options = readOptions(args, OPTIONS, HELP, io);
  if ('code' in options) return options.code;
  const standard = join(io.root, 'input', 'sources-full.json');
  const path = resolve(io.cwd, textOption(options, 'manifest', standard));
  const project = readProject(io.root);
  const schemas = compileSchemas(project.schemas);
  const input = checkInput(project, schemas);
  const { value: manifest, diagnostics: faults } = await readManifest(path, schemas);
  if (hasErrors([...input.diagnostics, ...faults]))
    return report([...input.diagnostics, ...faults], io, '; nothing was fetched');

  const chosen = [...listOption(options, 'source'), ...options.positionals];
  const stranger = findStranger(manifest, chosen);
  if (stranger !== null) {
    io.err(stranger);
    return 2;
  }
  const progress = showProgress(io);
  const outcome = await fetchChosen(manifest, chosen, {
    manifest: path,
    offline: options.values['offline'] === true,
    cache: cacheFolder(io.root),
    mayRedirect: compileRedirects(input.value('redirect-hosts')),
    progress: progress.show,
  });
  progress.clear();
  print(outcome.value, options.values['json'] === true, io);
  return report(outcome.diagnostics, io);
};

/** What to say where a chosen source is not in the manifest. */
function findStranger({ entries }: Manifest, chosen: readonly string[]): string | null {
  const ids = entries.map(({ source_id: id }) => id);
  const stranger = chosen.find((id) => !ids.includes(id));
  if (stranger === undefined) return null;
  return `sm2 fetch: the manifest has no source "${stranger}". It has: ${ids.join(', ')}.\n`;
}

/** Fetches the chosen sources, or all, and writes the lock file. */
async function fetchChosen(
  { entries, lock }: Manifest,
  chosen: readonly string[],
  options: Pick<FetchOptions, 'manifest' | 'offline' | 'cache' | 'mayRedirect' | 'progress'>,
): ReturnType<typeof fetchSources> {
  const wanted = entries.filter(({ source_id: id }) => chosen.length === 0 || chosen.includes(id));
  const outcome = await fetchSources(wanted, {
    ...options,
    lock,
    date: sourceDate(),
    limits: LIMITS,
    delay: (ms) => setTimeout(ms),
  });
  const pins = entries.flatMap(({ source_id: id }): LockedSource[] => {
    const fetched = outcome.value.find((source) => source.source_id === id);
    const pin = fetched === undefined ? lock.find((old) => old.source_id === id) : fetched.pin;
    return pin === null || pin === undefined ? [] : [pin];
  });
  if (!options.offline && outcome.value.length > 0) writeLock(lockPath(options.manifest), pins);
  return outcome;
}

function print(fetched: readonly FetchedSource[], isJson: boolean, io: Io): void {
  if (isJson) {
    io.out(`${JSON.stringify({ sources: fetched }, null, 2)}\n`);
    return;
  }
  const width = Math.max(0, ...fetched.map(({ source_id: id }) => id.length));
  for (const source of fetched) io.out(`${source.source_id.padEnd(width)}  ${describe(source)}\n`);
}

/** `changed    56.1 MB  sha256 3f2a…, before 55.9 MB  sha256 9c1b… of 2026-11-01`. */
function describe({ status, pin, previous }: FetchedSource): string {
  const now = pin === null || status === 'missing' ? '' : `  ${describePin(pin)}`;
  const before =
    status === 'changed' && previous !== null ? `, before ${describePin(previous)}` : '';
  return `${status.padEnd(9)}${now}${before}`.trimEnd();
}

function describePin({ size, sha256, retrieved_date: date }: LockedSource): string {
  const of = date === undefined ? '' : ` of ${date}`;
  return `${megabytes(size)}${of} (sha256 ${sha256.slice(0, 12)}…)`;
}
