/** The two commands of README, each as the first one typed on a fresh clone. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

const work = mkdtempSync(join(tmpdir(), 'sm2-clone-'));
const clone = join(work, 'clone');

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** A make target in the clone, with nothing of this run in its environment but where programs and the shared folder are. */
const make = (target: string, extra: Record<string, string> = {}) =>
  execFileSync('make', [target], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SM2_SHARED: resolve(process.env['SM2_SHARED'] ?? '../shared'),
      ...extra,
    },
  });

beforeAll(() => {
  const root = projectRoot();
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) cpSync(join(root, file), join(clone, file));
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    'commit',
    '--quiet',
    '-m',
    'copy',
  );
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

it('make catalogue works as the first command and changes nothing that is committed', () => {
  expect(make('catalogue')).toMatch(/\d+ concepts, \d+ definitions/);
  expect(git('status', '--porcelain')).toBe('');
});

it('make test works as the first command and changes nothing that is committed', () => {
  rmSync(join(clone, 'node_modules'), { recursive: true });
  rmSync(join(clone, 'dist'), { recursive: true });
  expect(make('test')).toMatch(/tests: \d+ passed, 0 failed/);
  expect(git('status', '--porcelain')).toBe('');
});

it('make alone lists every target with a sentence', () => {
  const help = make('help');
  for (const target of [
    'catalogue',
    'test',
    'test-slow',
    'check',
    'fix',
    'types',
    'bench',
    'evaluate',
    'clean',
  ]) {
    expect(help).toMatch(new RegExp(`make ${target} +\\S`));
  }
});
