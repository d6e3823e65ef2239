import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepare } from '../pipeline/build.ts';
import { copyProject } from './project-copy.ts';

let project: ReturnType<typeof copyProject>;

beforeEach(() => {
  project = copyProject();
});
afterEach(() => {
  project.remove();
});

/** The codes of what is wrong with the project and where, without building. */
async function faults(): Promise<string[]> {
  const manifest = join(project.root, 'input', 'sources.json');
  const { diagnostics } = await prepare({ root: project.root, manifest, version: '' });
  return diagnostics.map(({ code, origin }) => `${code} ${origin.source}`);
}

test('a register is checked before anything is built', async () => {
  project.edit('input/registers/standards.csv', ',published,', ',lost,');
  expect(await faults()).toContain('input/schema register');
});

test('faults of a vocabulary and of a register come in one run', async () => {
  project.edit('input/vocabulary/column-headings.csv', ',effect,', ',affect,');
  project.edit('input/registers/standards.csv', ',published,', ',lost,');
  const found = await faults();
  expect(found).toContain('input/schema input/vocabulary/column-headings.csv');
  expect(found).toContain('input/schema register');
});
