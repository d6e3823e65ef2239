import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ManifestSource } from '../../schemas/types.ts';
import {
  CONTENT,
  DATE,
  PATIENT,
  cut,
  entry,
  fine,
  later,
  setUpBench,
  sha256,
  status,
} from './bench.ts';
import type { Answer } from './unruly-server.ts';

const bench = setUpBench();

/** For answers that are late. */
const HASTY = { ...PATIENT, answer_ms: 300, idle_ms: 300, total_ms: 900, attempts: 2 };

describe('a source is fetched', () => {
  const MULTI = [500, 502, 503, 504, 408, 425, 429];
  test.each<[string, Answer, number[]]>([
    ['at once', fine, []],
    ['though the server is slow', (q, r, t) => setTimeout(() => fine(q, r, t), 30), []],
    ...MULTI.map((code): [string, Answer, number[]] => [
      `though the first answer is ${code}`,
      later(1, status(code)),
      [1000],
    ]),
    ['though two answers are 500', later(2, status(500)), [1000, 2000]],
    [
      'after the pause in seconds that a busy server asks for',
      later(1, status(429, { 'retry-after': '7' })),
      [7000],
    ],
    [
      'after the pause until a date that a busy server asks for',
      later(1, status(503, { 'retry-after': 'Sun, 22 Nov 2026 06:00:09 GMT' })),
      [9000],
    ],
    [
      'though the connection is reset once',
      later(1, (request) => request.socket.destroy()),
      [1000],
    ],
    ['though it breaks off once', later(1, cut), [1000]],
    [
      'though the server packs it for the journey',
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(CONTENT));
      },
      [],
    ],
    [
      'where a redirect leads within the host',
      (_request, response) => {
        bench().server.on('/elsewhere', fine);
        response.writeHead(302, { location: '/elsewhere' }).end();
      },
      [],
    ],
  ])('%s', async (title, answer, pauses) => {
    const source = entry(bench().server.on(`/fine/${encodeURIComponent(title)}`, answer));
    const { status: state, pin, problems } = await bench().fetchOne(source);
    expect(problems).toEqual([]);
    expect(state).toBe('new');
    expect(bench().contentOf(source, pin)).toBe(CONTENT);
    expect(pin).toMatchObject({ url: source.url, sha256: sha256(CONTENT), size: CONTENT.length });
    expect(bench().waits).toEqual(pauses);
    expect(bench().cached()).toHaveLength(1);
  });

  test('from where it broke off, if the server names the version and sends parts', async () => {
    const source = entry(
      bench().server.on('/parts', (request, response, turn) => {
        if (turn === 0) {
          response.setHeader('etag', '"one"');
          cut(request, response, turn);
          return;
        }
        expect(request.headers).toMatchObject({ range: 'bytes=5-', 'if-range': '"one"' });
        const range = `bytes 5-${CONTENT.length - 1}/${CONTENT.length}`;
        response.writeHead(206, { 'content-range': range, etag: '"one"' }).end(CONTENT.slice(5));
      }),
    );
    const { pin, problems } = await bench().fetchOne(source);
    expect(problems).toEqual([]);
    expect(bench().contentOf(source, pin)).toBe(CONTENT);
    expect(bench().server.requests('/parts')).toHaveLength(2);
  });

  test.each<[string, Answer]>([
    ['sends all of it', fine],
    [
      'sends another part',
      (_request, response) => {
        const range = `bytes 3-${CONTENT.length - 1}/${CONTENT.length}`;
        response.writeHead(206, { 'content-range': range }).end(CONTENT.slice(3));
      },
    ],
    ['refuses the part', status(416)],
  ])('from the start, where the server %s', async (title, second) => {
    const source = entry(
      bench().server.on(`/restart/${encodeURIComponent(title)}`, (request, response, turn) => {
        if (turn === 0) response.setHeader('etag', '"one"');
        [cut, second, fine][turn]?.(request, response, turn);
      }),
    );
    const { pin, problems } = await bench().fetchOne(source);
    expect(problems).toEqual([]);
    expect(bench().contentOf(source, pin)).toBe(CONTENT);
  });

  test('with the version and the day that the server names, or the day that is given', async () => {
    const source = entry(
      bench().server.on('/version', (request, response, turn) => {
        response.setHeader('etag', '"v1"').setHeader('last-modified', DATE);
        fine(request, response, turn);
      }),
    );
    expect((await bench().fetchOne(source)).pin).toMatchObject({
      etag: '"v1"',
      last_modified: DATE,
      retrieved_date: '2026-11-22',
    });
    expect((await bench().fetchOne(source, { date: '2001-02-03' })).pin).toMatchObject({
      retrieved_date: '2001-02-03',
    });
  });
});

describe('a source that comes late', () => {
  const stalled: Answer = (_request, response) => {
    response.writeHead(200, { 'content-length': CONTENT.length }).write(CONTENT.slice(0, 5));
  };
  test.each<[string, Answer, RegExp | null]>([
    ['is fetched though the server does not answer once', later(1, () => undefined), null],
    ['is fetched though it stalls once', later(1, stalled), null],
    [
      'is fetched though it arrives bit by bit, for longer than one pause may last',
      (_request, response) => {
        const letters = CONTENT.split('');
        const timer = setInterval(() => response.write(letters.shift() ?? ''), 25);
        setTimeout(() => clearInterval(timer), 25 * CONTENT.length + 40);
        setTimeout(() => response.end(letters.join('')), 25 * CONTENT.length + 60);
      },
      null,
    ],
    ['is refused where no answer comes', () => undefined, /did not answer within 0.3 seconds/],
    ['is refused where it always stalls', stalled, /the server sent nothing for 0.3 seconds/],
    [
      'is refused where it trickles for too long',
      (_request, response) => {
        const timer = setInterval(() => response.write('{'), 20);
        response.on('close', () => clearInterval(timer));
      },
      /was not complete after 0.9 seconds/,
    ],
  ])('%s', async (title, answer, message) => {
    const source = entry(bench().server.on(`/late/${encodeURIComponent(title)}`, answer));
    const { status: state, pin, problems } = await bench().fetchOne(source, { limits: HASTY });
    expect(state).toBe(message === null ? 'new' : 'missing');
    if (message === null) expect(bench().contentOf(source, pin)).toBe(CONTENT);
    else expect(problems[0]).toMatch(message);
    expect(bench().cached()).toHaveLength(message === null ? 1 : 0);
  });
});

describe('a source is refused', () => {
  const page = '<!DOCTYPE html><title>Sorry</title>';
  const send =
    (content: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
    (_request, response) => {
      response.writeHead(200, headers).end(content);
    };
  test.each<[string, Answer, Partial<ManifestSource>, RegExp, number]>([
    ['with 403', status(403), {}, /the server answers 403 Forbidden\./, 1],
    ['with 404', status(404), {}, /the server answers 404 Not Found\./, 1],
    ['with 500 every time', status(500), {}, /500 .*, at the last of 3 attempts/, 3],
    [
      'by a server that wants too long a pause',
      status(429, { 'retry-after': '3600' }),
      {},
      /429 Too Many Requests, and asks to wait 3600 seconds/,
      1,
    ],
    ['where it always breaks off', cut, {}, /the connection failed: .*, at the last of 3/, 3],
    ['as a web page with 200', send(page), {}, /a web page instead of jsonl/, 1],
    ['as a web page for an archive', send(page), { format: 'tar.gz' }, /page instead of tar.gz/, 1],
    [
      'as a short web page for a table',
      send('Sorry', { 'content-type': 'text/html' }),
      { format: 'csv' },
      /a web page instead of csv/,
      1,
    ],
    ['as plain text for a PDF', send('Sorry'), { format: 'pdf' }, /text instead of pdf/, 1],
    ['as nothing', send(''), {}, /what came is empty instead of jsonl/, 1],
    [
      'with another checksum than the manifest pins',
      fine,
      { sha256: '0'.repeat(64) },
      /has the SHA-256 [0-9a-f]{64}, the manifest pins 0{64}/,
      1,
    ],
    [
      'where it announces too many bytes',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1e9 }).write('{');
      },
      {},
      /larger than 100000 bytes/,
      1,
    ],
    [
      'where it has no end',
      (_request, response) => {
        const more = () => {
          if (!response.destroyed) response.write('{}\n'.repeat(10_000), () => setImmediate(more));
        };
        more();
      },
      {},
      /larger than 100000 bytes/,
      1,
    ],
    [
      'where redirects run in a circle',
      (request, response) => {
        const location = request.url === '/round' ? request.url : '/round';
        bench().server.on('/round', status(302, { location: '/round' }));
        response.writeHead(302, { location }).end();
      },
      {},
      /the redirects run in a circle at .*\/round/,
      1,
    ],
    [
      'where redirects do not end',
      (_request, response) => {
        const next: Answer = (request, again) => {
          const location = `${request.url ?? ''}x`;
          bench().server.on(location, next);
          again.writeHead(302, { location }).end();
        };
        bench().server.on('/on', next);
        response.writeHead(302, { location: '/on' }).end();
      },
      {},
      /redirects more than 10 times/,
      1,
    ],
    [
      'where a redirect leads to another host',
      (_request, response) => {
        response
          .writeHead(302, { location: bench().server.origin.replace('127.0.0.1', 'localhost') })
          .end();
      },
      {},
      /another host, localhost; .*redirect-hosts\.csv/,
      1,
    ],
    ['where a redirect is no address', status(302, { location: 'http://:x' }), {}, /no address/, 1],
    [
      'where a redirect leaves https',
      status(302, { location: 'ftp://127.0.0.1/' }),
      {},
      /is not an https address/,
      1,
    ],
  ])('%s', async (title, answer, fields, message, attempts) => {
    const path = `/bad/${encodeURIComponent(title)}`;
    const {
      status: state,
      pin,
      problems,
    } = await bench().fetchOne(entry(bench().server.on(path, answer), fields));
    expect(state).toBe('missing');
    expect(pin).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^fetch\/failed: /);
    expect(problems[0]).toMatch(message);
    expect(bench().server.requests(path)).toHaveLength(attempts);
    expect(bench().cached()).toEqual([]);
  });

  test('without asking, where its address is not https', async () => {
    const { problems } = await bench().fetchOne(entry('http://example.org/lines.jsonl'));
    expect(problems[0]).toMatch(/is not an https address/);
  });

  test('but not where the redirect to that host is registered', async () => {
    const away = bench().server.origin.replace('127.0.0.1', 'localhost');
    bench().server.on('/there', fine);
    const url = bench().server.on('/away', status(302, { location: `${away}/there` }));
    const asked: string[] = [];
    const mayRedirect = (from: string, to: string) => asked.push(`${from} ${to}`) > 0;
    // Where localhost is another address than 127.0.0.1, the connection fails instead; the question is what counts.
    await bench().fetchOne(entry(url), { mayRedirect });
    expect(asked[0]).toBe('127.0.0.1 localhost');
  });
});
