import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SOURCES = join(process.env['SM2_SHARED'] ?? '../shared', 'sources');
const COMPILED = 'dist/pipeline/harvest/harvest.js';
const KILLS = 6;

/** Harvests three archives in two threads, as a process of its own. */
const PROGRAM = `
  import { harvest } from ${JSON.stringify(pathToFileURL(COMPILED).href)};
  const [cache, folder] = process.argv.slice(1);
  const sources = ['cie', 'ecma', 'ogc'].map((id) => ({
    source_id: id, kind: 'relaton', format: 'tar.gz', sha256: id, size: 1,
    file: folder + '/relaton/relaton-data-' + id + '.tar.gz',
  }));
  await harvest(sources, { cache, threads: 2 });`;

const args = (cache: string) => ['--input-type=module', '-e', PROGRAM, cache, SOURCES];
const contents = (cache: string) =>
  readdirSync(cache)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => readFileSync(join(cache, name), 'utf8'));

describe.skipIf(!existsSync(COMPILED) || !existsSync(SOURCES))('a harvest that is killed', () => {
  let work: string;
  let undisturbed: string[];
  let duration: number;

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'sm2-kill-'));
    const cache = join(work, 'undisturbed');
    const start = performance.now();
    expect(spawnSync(process.execPath, args(cache)).status).toBe(0);
    duration = performance.now() - start;
    undisturbed = contents(cache);
    expect(undisturbed).toHaveLength(3);
  });
  afterAll(() => rmSync(work, { recursive: true }));

  it.each(Array.from({ length: KILLS }, (_, index) => index))(
    'at moment %i leaves nothing that the next one does not put right',
    async (moment) => {
      const cache = join(work, String(moment));
      const child = spawn(process.execPath, args(cache));
      const isOver = new Promise((resolve) => child.on('exit', resolve));
      await setTimeout((duration * (moment + 0.5)) / KILLS);
      child.kill('SIGKILL');
      await isOver;
      expect(spawnSync(process.execPath, args(cache)).status).toBe(0);
      expect(contents(cache)).toEqual(undisturbed);
      expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});
