import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCommand } from '../../pipeline/command/build.ts';
import { checkCommand } from '../../pipeline/command/check.ts';
import { fetchCommand } from '../../pipeline/command/fetch.ts';
import { checkLock } from '../../pipeline/validate/check-lock.ts';
import { startServer } from '../acquire/unruly-server.ts';
import type { UnrulyServer } from '../acquire/unruly-server.ts';
import { copyProject } from '../project-copy.ts';
import { schemas } from '../reference.ts';
import { run } from './run.ts';

const PAGE = '<!DOCTYPE html><title>Gears</title><h1>Gears</h1><p>ISO 99:2001 is about gears.</p>';
const project = copyProject();
const manifest = join(project.root, 'my', 'sources.json');
const lockFile = join(project.root, 'my', 'sources.lock.json');
let server: UnrulyServer;

beforeAll(async () => {
  server = await startServer();
  mkdirSync(join(project.root, 'my'));
});
afterAll(async () => {
  await server.close();
  project.remove();
});
beforeEach(() => {
  vi.stubEnv('SM2_CACHE', '');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
  server.on('/gears.html', (_request, response) => response.end(PAGE));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function writeManifest(...sources: object[]): void {
  const standard = { title: 'Gears', publisher: 'Someone', licence: 'CC0' };
  const document = { kind: 'document', format: 'html' };
  const entries = sources.map((source) => ({ ...standard, ...document, ...source }));
  writeFileSync(manifest, JSON.stringify({ sources: entries }));
}
const sm2 = (...args: string[]) =>
  run(fetchCommand, ['--manifest', manifest, ...args], project.root);
const lock = () => checkLock(readFileSync(lockFile, 'utf8'), lockFile, schemas).value;

describe('sm2 fetch', () => {
  test('fetches, pins what it got, and a build uses it; without the cache the build says how to get it', async () => {
    writeManifest({ source_id: 'gears', url: `${server.origin}/gears.html` });
    const before = await run(checkCommand, ['--manifest', manifest], project.root);
    expect(before.err).toMatch(/error input\/missing {2}gears: .* Run `sm2 fetch --source gears`/);
    const { code, out, err } = await sm2();
    expect([code, err]).toEqual([0, 'fetching gears\n']);
    expect(out).toMatch(/^gears {2}new {8}0\.0 MB of 2023-11-14 \(sha256 [0-9a-f]{12}…\)\n$/);
    expect(lock()).toMatchObject([{ source_id: 'gears', retrieved_date: '2023-11-14' }]);
    const built = await run(
      buildCommand,
      ['--manifest', manifest, '--output', 'mine'],
      project.root,
    );
    expect([built.code, built.err]).toEqual([0, '']);
    const sources = readFileSync(join(project.root, 'mine', 'sources.csv'), 'utf8');
    expect(sources).toContain(`,2023-11-14,${server.origin}/gears.html,`);
    vi.stubEnv('SM2_CACHE', join(project.root, 'another-cache'));
    const after = await run(
      buildCommand,
      ['--manifest', manifest, '--output', 'mine'],
      project.root,
    );
    expect(after.code).toBe(1);
    expect(after.err).toMatch(
      /gears: The copy of .* is not in the cache, or is damaged\. Run `sm2/,
    );
  });

  test('shows what changed, as text and as JSON', async () => {
    writeManifest({ source_id: 'gears', url: `${server.origin}/gears.html` });
    await sm2();
    server.on('/gears.html', (_request, response) => response.end(`${PAGE}<p>New.</p>`));
    const old = lock()[0]!;
    expect((await sm2('--json', '--offline')).out).toContain('"status": "unchanged"');
    const { out } = await sm2();
    expect(out).toMatch(/^gears {2}changed .*, before 0\.0 MB of 2023-11-14 \(sha256 /);
    expect(out).toContain(`(sha256 ${old.sha256.slice(0, 12)}…)\n`);
    const { out: json } = await sm2('--json');
    expect(JSON.parse(json)).toMatchObject({
      sources: [{ source_id: 'gears', status: 'unchanged', pin: lock()[0] }],
    });
  });

  test('fetches only the chosen sources and leaves the other pins alone', async () => {
    const url = `${server.origin}/gears.html`;
    writeManifest({ source_id: 'a', url }, { source_id: 'b', url }, { source_id: 'c', url });
    await sm2('--source', 'a');
    expect(lock().map(({ source_id: id }) => id)).toEqual(['a']);
    await sm2('--source', 'c', 'b');
    expect(lock().map(({ source_id: id }) => id)).toEqual(['a', 'b', 'c']);
    const { code, err } = await sm2('--source', 'd');
    expect([code, err]).toEqual([
      2,
      'sm2 fetch: the manifest has no source "d". It has: a, b, c.\n',
    ]);
  });

  test('ends with an error where a source is missing, and with a warning where a copy remains', async () => {
    const url = `${server.origin}/gears.html`;
    writeManifest({ source_id: 'gears', url });
    await sm2();
    const kept = readFileSync(lockFile, 'utf8');
    server.on('/gears.html', (_request, response) => response.writeHead(403).end());
    const warned = await sm2();
    expect(warned.code).toBe(0);
    expect(warned.err).toMatch(/warning fetch\/kept {2}gears: .* stays in use/);
    expect(readFileSync(lockFile, 'utf8')).toBe(kept);
    writeManifest({ source_id: 'other', url });
    const failed = await sm2();
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/error fetch\/failed {2}other: .*403 Forbidden.*\n1 error\.\n$/);
  });

  test('says where a file without an address must be put, and does not fail for it', async () => {
    writeManifest({ source_id: 'gears', path: 'gears.html' });
    const { code, out, err } = await sm2();
    expect([code, out]).toEqual([0, 'gears  absent\n']);
    expect(err).toMatch(/warning fetch\/by-hand {2}gears: .*Put its file at gears\.html/);
  });

  test('shows its progress in one line on a terminal', async () => {
    writeManifest({ source_id: 'gears', url: `${server.origin}/gears.html` });
    const err: string[] = [];
    await fetchCommand(['--manifest', manifest], {
      out: () => undefined,
      err: (text) => err.push(text),
      isTerminal: true,
      stdin: () => Promise.resolve(''),
      root: project.root,
      cwd: project.root,
    });
    expect(err.join('')).toMatch(/^\rgears: 0\.0 MB( of 0\.0 MB)?\r +\r$/);
  });

  test.each([
    ['a manifest that is missing', ['--manifest', 'gone.json'], 1, /input\/missing/],
    ['an option that is unknown', ['--fast'], 2, /Usage: sm2 fetch/],
  ])('refuses %s', async (_title, args, code, message) => {
    const answer = await run(fetchCommand, args, project.root);
    expect(answer.code).toBe(code);
    expect(answer.err).toMatch(message);
  });

  test('refuses a damaged lock file and leaves it alone', async () => {
    writeManifest({ source_id: 'gears', url: `${server.origin}/gears.html` });
    writeFileSync(lockFile, '{');
    const { code, err } = await sm2();
    expect(code).toBe(1);
    expect(err).toMatch(/input\/syntax .*sources\.lock\.json.*; nothing was fetched\.\n$/s);
    expect(readFileSync(lockFile, 'utf8')).toBe('{');
  });
});

test('the manifest of the full catalogue is in order, and every address is asked over https', async () => {
  const full = join(project.root, 'input', 'sources-full.json');
  vi.stubEnv('SM2_CACHE', join(project.root, 'empty-cache'));
  const { code, out, err } = await run(fetchCommand, ['--offline', '--json'], project.root);
  expect(code).toBe(1);
  expect([...out.matchAll(/"source_id": "(?!white-paper).*"status": "missing"/gs)]).not.toEqual([]);
  expect(err).not.toMatch(/input\//);
  const addresses = [...readFileSync(full, 'utf8').matchAll(/"url": "([^"]+)"/g)];
  expect(addresses.map(([, url = '']) => new URL(url).protocol)).toEqual(Array(14).fill('https:'));
  expect(readdirSync(join(project.root, 'input'))).not.toContain('sources-full.lock.json');
});
