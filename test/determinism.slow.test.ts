/** The same input gives the same bytes: twice, shuffled, in another locale and time zone, on another Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { pathsIn } from '../pipeline/emit/foreign-files.ts';
import { checkManifest } from '../pipeline/validate/check-manifest.ts';
import { schemas } from './reference.ts';

const root = projectRoot();
const work = mkdtempSync(join(tmpdir(), 'sm2-determinism-'));
const program = join(root, 'dist/pipeline/main.js');
let expected: string;

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of pathsIn(folder).filter((one) => statSync(join(folder, one)).isFile()))
    hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** Builds into a new folder and returns the hash of everything written. */
function build(
  name: string,
  options: {
    node?: string;
    env?: Record<string, string>;
    manifest?: string;
    program?: readonly string[];
  } = {},
): string {
  const output = join(work, name);
  const manifest = options.manifest ?? join(root, 'input/sources.json');
  const command = [...(options.program ?? []), options.node ?? process.execPath, program];
  const [first, ...rest] = [...command, 'build', '--manifest', manifest, '--output', output];
  execFileSync(first, rest, {
    cwd: work,
    env: { ...process.env, ...options.env },
    stdio: 'pipe',
  });
  return hashOf(output);
}

beforeAll(() => {
  expected = build('first');
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

it('gives the committed output, of which Git holds a part', () => {
  const compare = join(root, '.ci/compare-output');
  execFileSync('bash', [compare, join(work, 'first')], { stdio: 'pipe' });
});

it('gives the same bytes again', () => {
  expect(build('again')).toBe(expected);
});

it.each([
  ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['the oldest locale', { LANG: 'C', LC_ALL: 'C' }],
  ['a time zone beyond the date line', { TZ: 'Pacific/Kiritimati' }],
])('gives the same bytes in %s', (name, env) => {
  expect(build(name.replaceAll(' ', '-'), { env })).toBe(expected);
});

it('gives the same bytes under another umask and on one core', () => {
  const before = process.umask(0o077);
  try {
    expect(build('umask', { program: ['taskset', '-c', '0'] })).toBe(expected);
  } finally {
    process.umask(before);
  }
});

it('gives the same bytes whatever the order of the manifest', () => {
  const text = readFileSync(join(root, 'input/sources.json'), 'utf8');
  const { value: sources } = checkManifest(text, 'input/sources.json', schemas);
  const absolute = sources.map((source) => ({
    ...source,
    path: resolve(root, 'input', source.path ?? ''),
  }));
  const manifest = join(work, 'shuffled.json');
  writeFileSync(manifest, JSON.stringify({ sources: absolute.reverse() }));
  expect(build('shuffled', { manifest })).toBe(expected);
});

it('gives the same bytes on Node 24', () => {
  execFileSync('npm', ['install', '--no-save', '--prefix', work, 'node@24'], {
    cwd: work,
    stdio: 'pipe',
  });
  const node = join(work, 'node_modules/node/bin/node');
  expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
  expect(build('node-24', { node })).toBe(expected);
});
