import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RELATON = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/relaton');
const PROGRAM = 'dist/pipeline/main.js';
/** A sample in the slow suite, all moments in the soak. */
const KILLS = process.env['SM2_SOAK'] === undefined ? 4 : 20;
const SEED = 7;

/** Ends the process at once when the output that was there has been moved aside, and the next has not taken its place. */
const DIE_BETWEEN_RENAMES = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    rename(from, to);
    if (String(to).endsWith('.old')) process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();`)}`;

/** Numbers from 0 to 1, always the same (Park and Miller). */
function moments(count: number): number[] {
  let state = SEED;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

describe.skipIf(!existsSync(PROGRAM) || !existsSync(RELATON))('a build that is killed', () => {
  let work: string;
  let before: string;
  let undisturbed: string;
  let duration: number;

  const manifest = (name: string, ids: readonly string[]): void => {
    const sources = ids.map((id) => ({
      source_id: id,
      title: id,
      publisher: 'ISO',
      kind: 'relaton',
      format: 'tar.gz',
      licence: 'test',
      path: join(RELATON, `relaton-data-${id}.tar.gz`),
    }));
    writeFileSync(join(work, name), JSON.stringify({ sources }));
  };
  const args = (name: string, place: string) => [
    PROGRAM,
    'build',
    ...['--manifest', join(work, name)],
    ...['--output', join(work, place, 'output')],
  ];
  const environment = (place: string) => ({
    ...process.env,
    SM2_CACHE: join(work, place, 'cache'),
  });
  const build = (name: string, place: string) =>
    spawnSync(process.execPath, args(name, place), { env: environment(place) });
  const hashOf = (folder: string): string => {
    const hash = createHash('sha256');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => statSync(join(folder, one)).isFile()).sort())
      hash.update(name).update(readFileSync(join(folder, name)));
    return hash.digest('hex');
  };
  const outputOf = (place: string) => hashOf(join(work, place, 'output'));

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'sm2-kill-'));
    manifest('before.json', ['cie']);
    manifest('after.json', ['cie', 'ecma', 'oasis']);
    expect(build('before.json', 'undisturbed').status).toBe(0);
    before = outputOf('undisturbed');
    const start = performance.now();
    expect(build('after.json', 'undisturbed').status).toBe(0);
    duration = performance.now() - start;
    undisturbed = outputOf('undisturbed');
  }, 120_000);
  afterAll(() => rmSync(work, { recursive: true }));

  /** The next build gives the bytes of an undisturbed one, and leaves nothing of the killed one. */
  const expectRepair = (place: string): void => {
    expect(build('after.json', place).status).toBe(0);
    expect(outputOf(place)).toBe(undisturbed);
    expect(readdirSync(join(work, place)).sort()).toEqual(['cache', 'output']);
    const cached = readdirSync(join(work, place, 'cache'), { recursive: true, encoding: 'utf8' });
    expect(cached.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  };

  it.each(moments(KILLS))(
    'after %f of its time leaves the last output, and nothing that the next one does not put right',
    async (moment) => {
      const place = `at-${moment}`;
      expect(build('before.json', place).status).toBe(0);
      const child = spawn(process.execPath, args('after.json', place), { env: environment(place) });
      const isOver = new Promise((end) => child.on('exit', end));
      await setTimeout(duration * moment);
      child.kill('SIGKILL');
      await isOver;
      expect([before, undisturbed]).toContain(outputOf(place));
      expectRepair(place);
    },
    120_000,
  );

  it('between the two renames leaves both outputs, and the next one completes it', () => {
    expect(build('before.json', 'renames').status).toBe(0);
    const killed = spawnSync(
      process.execPath,
      ['--import', DIE_BETWEEN_RENAMES, ...args('after.json', 'renames')],
      { env: environment('renames') },
    );
    expect(killed.signal).toBe('SIGKILL');
    expect(existsSync(join(work, 'renames', 'output'))).toBe(false);
    expect(hashOf(join(work, 'renames', 'output.old'))).toBe(before);
    expect(hashOf(join(work, 'renames', 'output.new'))).toBe(undisturbed);
    expectRepair('renames');
  }, 120_000);
});
