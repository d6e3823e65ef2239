import { afterAll, expect, it } from 'vitest';
import { checkCommand } from '../../pipeline/command/check.ts';
import { copyProject } from '../project-copy.ts';
import { run } from './run.ts';

const project = copyProject();

afterAll(() => {
  project.remove();
});

it('says that the bundled input is in order', async () => {
  const { code, out } = await run(checkCommand, [], project.root);
  expect([code, out]).toEqual([0, 'The edited files and 3 sources are in order.\n']);
});

it('names file, line and column of a fault and builds nothing', async () => {
  project.edit('input/vocabulary/column-headings.csv', ',effect,', ',affect,');
  const { code, err } = await run(checkCommand, [], project.root);
  expect(code).toBe(1);
  expect(err).toMatch(
    /error input\/schema  input\/vocabulary\/column-headings\.csv, line \d+, concept_kind: \/concept_kind must be one of: enabler/,
  );
});
