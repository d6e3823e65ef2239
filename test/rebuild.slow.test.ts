/** The steps of the scheduled rebuild, run in their order on small sources, without a network and with nothing published. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';

const small = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/small');
const work = mkdtempSync(join(tmpdir(), 'sm2-rebuild-'));
const manifest = join(work, 'sources.json');
const places = {
  MANIFEST: manifest,
  FULL: join(work, 'full'),
  RELEASE: join(work, 'release'),
  LOG: join(work, 'rebuild.log'),
};
const registered = join(projectRoot(), 'input/registers/standards.csv');

function entry(source_id: string, kind: string, format: string, path: string) {
  return { source_id, title: source_id, publisher: 'SM2', kind, format, licence: 'CC0', path };
}

/** Runs a step with what is installed already: the packages are those of this test. */
function make(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const settings = Object.entries(places).map(([name, value]) => `${name}=${value}`);
  const run = spawnSync('make', ['-o', 'install', ...settings, ...args], {
    cwd: projectRoot(),
    encoding: 'utf8',
    env: { ...process.env, DRY: '1', SM2_CACHE: join(work, 'cache') },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe.skipIf(!existsSync(small))('the rebuild (needs SM2_SHARED)', () => {
  beforeAll(() => {
    const tsc = join(projectRoot(), 'node_modules/.bin/tsc');
    expect(spawnSync(tsc, { cwd: projectRoot() }).status).toBe(0);
    const sources = [
      { ...entry('register', 'register', 'csv', registered), text_rights: 'open' },
      entry('relaton-iso', 'relaton', 'tar.gz', join(small, 'relaton-data-iso-small.tar.gz')),
    ];
    writeFileSync(manifest, JSON.stringify({ sources }));
  });

  test.each([
    ['fetch', ''],
    ['catalogue-full', 'PUBLISH=1'],
    ['check-tree', ''],
    ['changes', ''],
    ['release-check', ''],
    ['pack', ''],
    ['summary', ''],
    ['publish-release', ''],
    ['publish-pages', ''],
    ['issue', ''],
  ])('takes its step: make %s %s', (step, setting) => {
    const { status, stderr } = make(step, ...(setting === '' ? [] : [setting]));
    expect(stderr).not.toContain('Error ');
    expect(status).toBe(0);
  });

  test('makes the files of a release, with checksums that hold', () => {
    const files = readdirSync(places.RELEASE).sort();
    expect(files).toEqual(['SHA256SUMS', 'data.tar.gz', 'sbom.cdx.json', 'site.tar.gz']);
    const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: places.RELEASE });
    expect(sums.status).toBe(0);
    expect(readFileSync(join(places.RELEASE, 'sbom.cdx.json'), 'utf8')).toContain('CycloneDX');
  });

  test('refuses a build that holds texts which may only be cited', () => {
    const built = make('catalogue-full', `FULL=${join(work, 'own')}`);
    expect(built.status).toBe(0);
    const { status, stdout } = make('release-check', `FULL=${join(work, 'own')}`);
    expect(status).not.toBe(0);
    expect(stdout).toContain('Build with --publish');
    expect(make('issue').stdout).toContain('Build with --publish');
  });
});
