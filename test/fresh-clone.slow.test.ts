/** The two commands of README, each as the first one typed on a fresh clone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneProject } from './clone-project.ts';
import type { Clone } from './clone-project.ts';

let clone: Clone;

beforeAll(() => {
  clone = cloneProject();
});

afterAll(() => {
  clone.remove();
});

function make(target: string): string {
  const { printed, code } = clone.run(`make ${target}`);
  expect(code, printed).toBe(0);
  return printed;
}

it('make catalogue works as the first command and changes nothing that is committed', () => {
  expect(make('catalogue')).toMatch(/\d+ standards in the catalogue/);
  expect(clone.git('status', '--porcelain')).toBe('');
});

it('make test works as the first command and changes nothing that is committed', () => {
  rmSync(join(clone.folder, 'node_modules'), { recursive: true });
  rmSync(join(clone.folder, 'dist'), { recursive: true });
  expect(make('test')).toMatch(/tests: \d+ passed, 0 failed/);
  expect(clone.git('status', '--porcelain')).toBe('');
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
