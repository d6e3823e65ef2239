/** A server and a cache for tests that fetch, and the answers that several of them need. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { cachedFile } from '../../pipeline/acquire/cached-file.ts';
import { fetchSources } from '../../pipeline/acquire/fetch-sources.ts';
import type { FetchOptions, FetchedSource } from '../../pipeline/acquire/fetch-sources.ts';
import type { LockedSource, ManifestSource } from '../../schemas/types.ts';
import { startServer } from './unruly-server.ts';
import type { Answer, UnrulyServer } from './unruly-server.ts';

export const CONTENT = '{"id":1}\n{"id":2}\n';
export const DATE = 'Sun, 22 Nov 2026 06:00:00 GMT';

export const PATIENT = {
  answer_ms: 5000,
  idle_ms: 5000,
  total_ms: 10_000,
  attempts: 3,
  wait_ms: 60_000,
  max_bytes: 100_000,
};

export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

export const fine: Answer = (_request, response) => {
  response.setHeader('date', DATE).end(CONTENT);
};

export const later =
  (times: number, bad: Answer): Answer =>
  (request, response, turn) =>
    (turn < times ? bad : fine)(request, response, turn);

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, { date: DATE, ...headers }).end('no');
  };

/** Sends the first five bytes and breaks off. */
export const cut: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': CONTENT.length }).write(CONTENT.slice(0, 5));
  setTimeout(() => response.destroy(), 50);
};

export function entry(url: string, fields: Partial<ManifestSource> = {}): ManifestSource {
  return {
    source_id: 'lines',
    title: 'Lines',
    publisher: 'Someone',
    kind: 'deliverables',
    format: 'jsonl',
    licence: 'CC0',
    url,
    ...fields,
  };
}

export interface Bench {
  server: UnrulyServer;
  /** A cache of its own for each test. */
  cache: string;
  /** The pauses between attempts, which are not made. */
  waits: number[];
  options: (changes?: Partial<FetchOptions>) => FetchOptions;
  /** Fetches one source; its result and what was reported, as `code: message`. */
  fetchOne: (
    source: ManifestSource,
    changes?: Partial<FetchOptions>,
  ) => Promise<FetchedSource & { problems: string[] }>;
  contentOf: (source: ManifestSource, pin: LockedSource | null) => string;
  /** The files of the cache, of which none may be half. */
  cached: () => string[];
}

/** Sets up a server for all tests of a file, and a cache for each. */
export function setUpBench(): () => Bench {
  let server: UnrulyServer;
  let cache = '';
  let waits: number[] = [];
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'sm2-cache-'));
    waits = [];
  });
  afterEach(() => rmSync(cache, { recursive: true }));
  const options = (changes: Partial<FetchOptions> = {}): FetchOptions => ({
    cache,
    lock: [],
    manifest: join(cache, 'sources.json'),
    offline: false,
    date: null,
    limits: PATIENT,
    mayRedirect: () => false,
    delay: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    progress: () => undefined,
    ...changes,
  });
  return () => ({
    server,
    cache,
    waits,
    options,
    fetchOne: async (source, changes) => {
      const { value, diagnostics } = await fetchSources([source], options(changes));
      return {
        ...value[0]!,
        problems: diagnostics.map(({ code, message }) => `${code}: ${message}`),
      };
    },
    contentOf: (source, pin) => readFileSync(cachedFile(cache, source, pin!), 'utf8'),
    cached: () => readdirSync(join(cache, 'sources')),
  });
}
