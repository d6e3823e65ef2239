/** Two states of the same sources, in two forms of their records, and what is told of the difference. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { diffCommand } from '../pipeline/command/diff.ts';
import { run } from './command/run.ts';

const small = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/small');
const work = mkdtempSync(join(tmpdir(), 'sm2-changes-'));
const diff = (one: string, other: string) =>
  run(diffCommand, [join(work, one), join(work, other)], projectRoot());

/** Builds the catalogue of ISO's and IEC's records in one form of them. */
function build(name: string, form: string): void {
  const sources = ['iso', 'iec'].map((body) => ({
    ...{ source_id: `relaton-${body}`, title: body, publisher: body, kind: 'relaton' },
    ...{ format: 'tar.gz', licence: 'CC0' },
    path: join(small, `relaton-data-${body}${form}-small.tar.gz`),
  }));
  const manifest = join(work, 'sources.json');
  writeFileSync(manifest, JSON.stringify({ sources }));
  const program = join(projectRoot(), 'dist/pipeline/main.js');
  const args = [program, 'build', '--manifest', manifest, '--output', join(work, name)];
  execFileSync(process.execPath, args, {
    stdio: 'pipe',
    env: { ...process.env, SM2_CACHE: join(work, 'cache') },
  });
}

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe.skipIf(!existsSync(small))('the small sets of Relaton (need SM2_SHARED)', () => {
  // The records of the new form are the earlier ones: half as many documents, some of them still projects.
  beforeAll(() => {
    build('earlier', '-v2');
    build('later', '');
  });

  it('tell what was published, superseded and added, and lose nothing to the other form', async () => {
    const { code, out } = await diff('earlier', 'later');
    expect(code).toBe(0);
    expect(out).toContain('→ ISO/TR 24464:2025');
    expect(out).toContain(
      '- IEC 61512-1:1997, Batch control — Part 1: Models and terminology → IEC 61512-1:2026',
    );
    const figure = (words: string) =>
      Number(new RegExp(`\\| ${words} \\| (\\d+) \\|`).exec(out)?.[1] ?? 0);
    expect(figure('standards added')).toBeGreaterThan(100);
    expect(figure('standards that left for another reason')).toBe(0);
    expect(figure('standards classified anew')).toBeLessThan(10);
  });

  it('the other way round miss what the fewer records do not name', async () => {
    const { out } = await diff('later', 'earlier');
    expect(out).toContain('(no source names it any more)');
    expect(out).not.toContain('## Standards withdrawn');
    expect(out).not.toContain('## Columns');
  });
});
