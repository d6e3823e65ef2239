import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRows } from '../../pipeline/command/keep-rows.ts';
import { loadRows } from '../../pipeline/command/load-rows.ts';
import { copyProject } from '../project-copy.ts';

const project = copyProject();
const { root } = project;
const cache = join(root, '.cache', 'rows');
const io = {
  out: () => undefined,
  err: () => undefined,
  stdin: () => Promise.resolve(''),
  root,
  cwd: root,
};
const load = vi.fn(() => Promise.resolve(loadRows(io)));
const stages = () => keepRows(['designation-stages'], root, load);

afterAll(() => {
  project.remove();
});

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  load.mockClear();
});

describe('keepRows', () => {
  it('checks the files once and gives the same rows from the cache', async () => {
    const first = await stages();
    expect(await stages()).toEqual(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('checks again once a file was edited', async () => {
    await stages();
    project.edit('input/designation/stages.csv', '\n', '\n');
    project.write(
      'input/designation/stages.csv',
      project.read('input/designation/stages.csv').trimEnd(),
    );
    await stages();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('checks again where the cache is damaged', async () => {
    const rows = await stages();
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"designation');
    expect(await stages()).toEqual(rows);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of files that are not in order', async () => {
    expect(await keepRows(['designation-types'], root, () => Promise.resolve(null))).toBeNull();
    await keepRows(['designation-types'], root, load);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('works without a cache that can be written', async () => {
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    writeFileSync(join(root, '.cache'), 'in the way');
    expect(await stages()).not.toBeNull();
    rmSync(join(root, '.cache'));
  });
});
