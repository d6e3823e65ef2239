import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freemem, totalmem } from 'node:os';
import { cacheFolder } from '../acquire/cache-folder.ts';
import type { Command, Io } from './command.ts';
import { readOptions } from './read-options.ts';

const HELP = `Usage: sm2 doctor [--json]

Looks at this machine and checkout: what a build needs, what only the slow tests need, and what to do about what is missing.
It ends with 1 where a build would not work.

  sm2 doctor
`;

/** One thing that was looked at. */
interface Check {
  name: string;
  /** What it is needed for; what a build needs must be there. */
  needed_for: 'build' | 'full build' | 'tests';
  is_fine: boolean;
  /** What was found. */
  found: string;
  /** What to do where it is not fine. */
  remedy: string;
}

/** Programs that some tests start, and what a package of Debian brings them. */
const PROGRAMS = [
  ['chromium', 'chromium'],
  ['soffice', 'libreoffice-calc'],
  ['python3', 'python3'],
  ['jq', 'jq'],
] as const;

/** Memory that a full build takes at most, in bytes; see BENCHMARKS.md. */
const FULL_BUILD_MEMORY = 2_000_000_000;

const GIGABYTE = 1_000_000_000;

/** `sm2 doctor`: what is missing on this machine. */
export const doctorCommand: Command = (args, io) => {
  const options = readOptions(args, { json: { type: 'boolean' } }, HELP, io);
  if ('code' in options) return Promise.resolve(options.code);
  const checks = [node(), packages(io), cache(io), sources(io), memory(), ...programs(io)];
  io.out(
    options.values['json'] === true ? `${JSON.stringify(checks, null, 2)}\n` : describe(checks),
  );
  const isBroken = checks.some((one) => one.needed_for === 'build' && !one.is_fine);
  return Promise.resolve(isBroken ? 1 : 0);
};

function describe(checks: readonly Check[]): string {
  return checks
    .map(({ name, needed_for: need, is_fine: isFine, found, remedy }) => {
      const line = `${isFine ? 'fine   ' : 'missing'}  ${name.padEnd(12)}${found}`;
      return isFine ? `${line}\n` : `${line}; needed for ${NEEDS[need]}. ${remedy}\n`;
    })
    .join('');
}

const NEEDS = { build: 'a build', 'full build': 'the full build', tests: 'the slow tests' };

/** The versions of Node that package.json names: 20 from 20.19, and 22.12 or later. */
function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isFine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return {
    name: 'Node',
    needed_for: 'build',
    is_fine: isFine,
    found: process.versions.node,
    remedy: 'Install Node 20.19 or later of that line, or 22.12 or later.',
  };
}

function packages({ root }: Io): Check {
  const isFine = existsSync(join(root, 'node_modules', '.package-lock.json'));
  return {
    name: 'packages',
    needed_for: 'build',
    is_fine: isFine,
    found: isFine ? 'installed' : 'not installed',
    remedy: 'Run "make install".',
  };
}

function cache({ root }: Io): Check {
  const folder = cacheFolder(root);
  const isFine = isWritable(existsSync(folder) ? folder : root);
  return {
    name: 'cache',
    needed_for: 'full build',
    is_fine: isFine,
    found: isFine ? folder : `${folder} cannot be written`,
    remedy: 'Name another folder in SM2_CACHE.',
  };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the sources of the full catalogue were fetched: their lock file stands beside the manifest. */
function sources({ root }: Io): Check {
  const lock = join(root, 'input', 'sources-full.lock.json');
  const pinned = existsSync(lock) ? readFileSync(lock, 'utf8').split('"source_id"').length - 1 : 0;
  return {
    name: 'sources',
    needed_for: 'full build',
    is_fine: pinned > 0,
    found: pinned > 0 ? `${pinned} pinned` : 'none pinned',
    remedy: 'Run "make fetch"; it needs the network once.',
  };
}

function memory(): Check {
  const gigabytes = (bytes: number) => `${(bytes / GIGABYTE).toFixed(1)} GB`;
  return {
    name: 'memory',
    needed_for: 'full build',
    is_fine: totalmem() >= FULL_BUILD_MEMORY,
    found: `${gigabytes(freemem())} free of ${gigabytes(totalmem())}`,
    remedy: `The full build takes up to ${gigabytes(FULL_BUILD_MEMORY)}.`,
  };
}

function programs({ env }: Io): Check[] {
  const folders = (env?.['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return PROGRAMS.map(([name, debian]) => {
    const place = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    return {
      name,
      needed_for: 'tests',
      is_fine: place !== undefined,
      found: place ?? 'not found',
      remedy: `On Debian: apt-get install ${debian}.`,
    };
  });
}
