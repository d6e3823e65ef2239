import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';
import { readProject } from '../../pipeline/acquire/read-project.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sm2-'));
  mkdirSync(join(root, 'schemas'));
  writeFileSync(join(root, 'schemas', 'widgets.schema.json'), '{}');
  writeFileSync(join(root, 'schemas', 'types.ts'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a project is its schemas by name and its CSV files by path', () => {
  mkdirSync(join(root, 'input', 'widgets'), { recursive: true });
  writeFileSync(join(root, 'input', 'widgets', 'kinds.csv'), 'code\n');
  writeFileSync(join(root, 'input', 'notes.txt'), 'not read');
  const project = readProject(root);
  expect([...project.schemas]).toEqual([['widgets', '{}']]);
  expect([...project.input]).toEqual([['input/widgets/kinds.csv', 'code\n']]);
});

test('a project without edited files has none', () => {
  expect(readProject(root).input.size).toBe(0);
});

test('the root of the project is the folder that holds schemas and input', () => {
  expect(existsSync(join(projectRoot(), 'schemas'))).toBe(true);
  expect(existsSync(join(projectRoot(), 'input'))).toBe(true);
});
