import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cachedFile } from '../../pipeline/acquire/cached-file.ts';
import { fetchSources } from '../../pipeline/acquire/fetch-sources.ts';
import { CONTENT, DATE, cut, entry, fine, setUpBench, sha256, status } from './bench.ts';
import { compileAcquire } from './compile-acquire.ts';
import type { Answer } from './unruly-server.ts';

const OTHER = '{"id":1}\n{"id":3}\n';

const bench = setUpBench();

describe('a source that was fetched before', () => {
  const versioned =
    (content: string, etag: string): Answer =>
    (request, response) => {
      const isKnown = request.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { etag, date: DATE }).end(isKnown ? '' : content);
    };
  const first = async (path: string) => {
    const source = entry(bench().server.on(path, versioned(CONTENT, '"1"')));
    const { pin } = await bench().fetchOne(source, { date: '2026-01-01' });
    return { source, lock: [pin!] };
  };

  test('is not sent again where it did not change', async () => {
    const { source, lock } = await first('/again');
    const again = await bench().fetchOne(source, { lock });
    expect(again).toMatchObject({ status: 'unchanged', pin: lock[0], problems: [] });
    expect(bench().server.requests('/again').at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  test('is pinned anew where it changed; the old copy stays in the cache', async () => {
    const { source, lock } = await first('/changed');
    bench().server.on('/changed', versioned(OTHER, '"2"'));
    const again = await bench().fetchOne(source, { lock });
    expect(again).toMatchObject({ status: 'changed', previous: lock[0], problems: [] });
    expect(again.pin).toMatchObject({ sha256: sha256(OTHER), retrieved_date: '2026-11-22' });
    expect(bench().contentOf(source, again.pin)).toBe(OTHER);
    expect(bench().contentOf(source, lock[0]!)).toBe(CONTENT);
  });

  test('keeps its date where the server sends the same again', async () => {
    const { source, lock } = await first('/same');
    bench().server.on('/same', versioned(CONTENT, '"2"'));
    const again = await bench().fetchOne(source, { lock });
    expect(again).toMatchObject({
      status: 'unchanged',
      pin: { etag: '"2"', retrieved_date: '2026-01-01' },
    });
  });

  test.each<[string, Answer]>([
    ['the server is down', status(500)],
    ['a page comes instead', (_request, response) => response.end('<html>')],
    ['it breaks off', cut],
  ])('stays in use where %s', async (title, answer) => {
    const path = `/kept/${encodeURIComponent(title)}`;
    const { source, lock } = await first(path);
    bench().server.on(path, answer);
    const again = await bench().fetchOne(source, { lock });
    expect(again).toMatchObject({ status: 'kept', pin: lock[0] });
    expect(again.problems).toHaveLength(1);
    expect(again.problems[0]).toMatch(/^fetch\/kept: .*The copy of 2026-01-01 stays in use\.$/);
    expect(bench().contentOf(source, lock[0]!)).toBe(CONTENT);
  });

  test.each<[string, (file: string) => void]>([
    ['lost', (file) => rmSync(file)],
    ['damaged', (file) => writeFileSync(file, 'x')],
  ])('is got in full where its copy is %s', async (title, spoil) => {
    const { source, lock } = await first(`/spoilt/${title}`);
    spoil(cachedFile(bench().cache, source, lock[0]!));
    const again = await bench().fetchOne(source, { lock });
    expect(again).toMatchObject({ status: 'unchanged', problems: [] });
    expect(bench().contentOf(source, again.pin)).toBe(CONTENT);
  });

  test('is found without a network, or reported missing', async () => {
    const { source, lock } = await first('/offline');
    const asked = bench().server.requests('/offline').length;
    expect(await bench().fetchOne(source, { lock, offline: true })).toMatchObject({
      status: 'unchanged',
      problems: [],
    });
    const missing = await bench().fetchOne(source, { offline: true });
    expect(missing.status).toBe('missing');
    expect(missing.problems[0]).toMatch(/fetch\/failed: .*there is no network/);
    expect(bench().server.requests('/offline')).toHaveLength(asked);
  });
});

test('two sources with one address are fetched once', async () => {
  const url = bench().server.on('/shared', fine);
  const entries = ['a', 'b'].map((source_id) => entry(url, { source_id }));
  const { value, diagnostics } = await fetchSources(entries, bench().options());
  expect(diagnostics).toEqual([]);
  expect(value.map(({ source_id: id, pin }) => [id, pin?.source_id, pin?.sha256])).toEqual([
    ['a', 'a', sha256(CONTENT)],
    ['b', 'b', sha256(CONTENT)],
  ]);
  expect(bench().server.requests('/shared')).toHaveLength(1);
});

test('a failing source does not stop the others', async () => {
  const entries = [
    entry(bench().server.on('/one-bad', status(403)), { source_id: 'a' }),
    entry(bench().server.on('/one-good', fine), { source_id: 'b' }),
  ];
  const { value } = await fetchSources(entries, bench().options());
  expect(value.map(({ status: state }) => state)).toEqual(['missing', 'new']);
});

test('a source with a path is not fetched, but asked for where it is not there', async () => {
  writeFileSync(join(bench().cache, 'here.jsonl'), CONTENT);
  const local = entry(bench().server.on('/local', fine), { path: 'here.jsonl' });
  expect(await bench().fetchOne(local)).toMatchObject({ status: 'local', problems: [] });
  const absent = await bench().fetchOne({ ...local, path: 'gone.jsonl' });
  expect(absent.status).toBe('absent');
  expect(absent.problems[0]).toMatch(/^fetch\/by-hand: .*Put its file at gone\.jsonl/);
  expect(bench().server.requests('/local')).toEqual([]);
});

describe('two runs at once', () => {
  test('do not share a cache: the second is told who holds it', async () => {
    const slow = entry(
      bench().server.on('/slow', (q, r, t) => setTimeout(() => fine(q, r, t), 50)),
    );
    const running = fetchSources([slow], bench().options());
    const { value, diagnostics } = await fetchSources([slow], bench().options());
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'fetch/busy' }]);
    expect(diagnostics[0]?.message).toContain(`process ${process.pid}`);
    expect((await running).diagnostics).toEqual([]);
    expect((await bench().fetchOne(slow)).problems).toEqual([]);
  });

  test('are told apart from one that was killed', async () => {
    const source = entry(bench().server.on('/killed-lock', fine));
    await bench().fetchOne(source);
    writeFileSync(join(bench().cache, 'sources', 'lock'), '999999999');
    expect((await bench().fetchOne(source)).problems).toEqual([]);
    expect(existsSync(join(bench().cache, 'sources', 'lock'))).toBe(false);
  });
});

test('a run killed in mid-download leaves no half file, and the next one succeeds', async () => {
  bench().server.on('/killed', (_request, response) => {
    response.writeHead(200, { 'content-length': 50_000 }).write(CONTENT);
  });
  const source = entry(`${bench().server.origin}/killed`);
  const compiled = compileAcquire();
  const script = `
    import { fetchSources } from ${JSON.stringify(join(compiled, 'acquire', 'fetch-sources.js'))};
    await fetchSources([${JSON.stringify(source)}], { ...${JSON.stringify(bench().options())},
      mayRedirect: () => false, delay: () => Promise.resolve(), progress: () => console.log('more') });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await new Promise<void>((done) => child.stdout.once('data', () => done()));
  child.kill('SIGKILL');
  await new Promise<void>((done) => child.once('exit', () => done()));
  rmSync(compiled, { recursive: true });
  expect(bench().cached().sort()).toEqual(['lines.part', 'lock']);
  bench().server.on('/killed', fine);
  const { pin, problems } = await bench().fetchOne(source);
  expect(problems).toEqual([]);
  expect(bench().cached()).toEqual([`${pin?.sha256 ?? ''}.jsonl`]);
});
