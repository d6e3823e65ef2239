import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';
import { diffCommand } from '../../pipeline/command/diff.ts';
import { emit } from '../../pipeline/emit/emit.ts';
import { writeOutput } from '../../pipeline/emit/write-output.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { after, before } from '../catalogue/two-releases.ts';
import { NOTES } from '../emit/published-text.ts';
import { schemas } from '../reference.ts';
import { run } from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'sm2-diff-'));
const [old, now] = [join(work, 'old'), join(work, 'now')];
const diff = (...args: string[]) => run(diffCommand, args, projectRoot());

async function write(folder: string, catalogue: Catalogue, version: string): Promise<void> {
  const files = await emit(catalogue, schemas.tables, { ...NOTES, version });
  expect(writeOutput(folder, files)).toEqual([]);
}

const WHAT_CHANGED = [
  '## Gaps closed (1)',
  '- gears has no definition.',
  '## New gaps (2)',
  '- cogs has no definition.',
  '- belts has no definition.',
  '## New contradictions (1)',
  'What a source says of its own data, and they do not bear out.',
  '- belts has no definition.',
  '## Concepts added (1)',
  '- Gears',
  '## Definitions changed (1)',
  '- bearing',
  '## Definitions added (1)',
  '- gear',
  '## Definitions removed (1)',
  '- bearing',
  '## Projects published (1)',
  '- ISO-2, Title of iso-2 → ISO-2-2026',
  '## Standards superseded (2)',
  '- ISO-3-2003, Title of iso-3-2003 → ISO-33-2026',
  '- ISO-7-2007, Title of iso-7-2007 → ISO-7-2026',
  '## Standards withdrawn (1)',
  '- ISO-4-2004, Title of iso-4-2004',
  '## Standards added (2)',
  '- ISO-33-2026, Title of iso-33-2026',
  '- ISO-7-2026, Title of iso-7-2026',
  '## Standards that left (2)',
  '- ISO-5-2005, Title of iso-5-2005 (no longer counted as relevant)',
  '- ISO-6-2006, Title of iso-6-2006 (no source names it any more)',
  '## Standards classified anew (1)',
  '- ISO-1-2001: now layer business (sm2); no longer layer field (sm2)',
];

beforeAll(async () => {
  await write(old, before, '1.0.0');
  await write(now, after, '1.1.0');
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('sm2 diff', () => {
  test('tells all that changed between two folders, whose views have no schema here', async () => {
    const { code, out, err } = await diff(old, now);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('# What changed from 1.0.0 to 1.1.0');
    expect(out.slice(out.indexOf('## ')).split('\n').filter(Boolean)).toEqual(WHAT_CHANGED);
  });

  test('finds nothing between a folder and itself', async () => {
    const { code, out } = await diff(now, now);
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing: the data are those')]);
  });

  test('gives the same to programs', async () => {
    const { out } = await diff(old, now, '--json');
    expect(JSON.parse(out)).toMatchObject({
      step: 'minor',
      columns: [],
      withdrawn: [{ standard_id: 'iso-4-2004' }],
      contradictions: [{ name: 'belts has no definition.' }],
    });
  });

  test.each([
    [[old], 2, 'Name two folders.'],
    [[old, now, old], 2, 'Name two folders.'],
    [[old, work], 1, 'There is no catalogue in '],
  ])('answers %j with %i', async (args, code, message) => {
    const answer = await diff(...args);
    expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(message)]);
  });
});
