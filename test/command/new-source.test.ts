import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCommand } from '../../pipeline/command/check.ts';
import { newSourceCommand } from '../../pipeline/command/new-source.ts';
import { startServer } from '../acquire/unruly-server.ts';
import type { UnrulyServer } from '../acquire/unruly-server.ts';
import { copyProject } from '../project-copy.ts';
import { run } from './run.ts';

const PAGE = `<!DOCTYPE html><html lang="en-GB"><title>Site</title><h1>On gears</h1>
<h2>3 Terms and definitions</h2><p>3.1</p><p><b>gear</b></p><p>wheel with teeth</p>
<p>[SOURCE: ISO 99:2001, 3.1]</p><p>ISO 98:2003 and ISO/TC 60 say more.</p></html>`;
const project = copyProject();
const manifest = join(project.root, 'my', 'sources.json');
let server: UnrulyServer;

beforeAll(async () => {
  server = await startServer();
  mkdirSync(join(project.root, 'my'));
  writeFileSync(join(project.root, 'my', 'On Gears.html'), PAGE);
  writeFileSync(join(project.root, 'my', 'wheels.txt'), 'Wheels turn.\n');
});
afterAll(async () => {
  await server.close();
  project.remove();
});
afterEach(() => {
  vi.unstubAllEnvs();
  writeFileSync(manifest, START);
});

const START = JSON.stringify({
  sources: [
    {
      source_id: 'wheels',
      title: 'Wheels',
      publisher: 'Someone',
      kind: 'document',
      format: 'text',
      licence: 'CC0',
      path: 'wheels.txt',
    },
  ],
});

const sm2 = (...args: string[]) => {
  writeFileSync(manifest, START);
  return run(newSourceCommand, ['--manifest', 'my/sources.json', ...args], project.root);
};

describe('sm2 new-source', () => {
  test('shows the entry of a document and what would be extracted, and writes nothing', async () => {
    const { code, out, err } = await sm2('my/On Gears.html');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('"source_id": "on-gears"');
    expect(out).toContain('"title": "On gears"');
    expect(out).toContain('"language": "en"');
    expect(out).toContain('"path": "On Gears.html"');
    expect(out).toMatch(/1 definitions: gear\n/);
    expect(out).toMatch(/3 mentions: ISO 99:2001; ISO 98:2003; ISO\/TC 60\n/);
    expect(out).toContain('--write adds it to my/sources.json. Fill in what is "unknown".');
    expect(readFileSync(manifest, 'utf8')).toBe(START);
  });

  test('tells the same to programs', async () => {
    const { out } = await sm2('my/On Gears.html', '--json');
    expect(JSON.parse(out)).toMatchObject({
      entry: { kind: 'document', format: 'html', text_rights: 'cite_only' },
      size: PAGE.length,
      is_written: false,
      preview: {
        samples: [
          { what: 'definitions', count: 1, first: ['gear'] },
          { what: 'tables', count: 0, first: [] },
          { what: 'mentions', count: 3, first: ['ISO 99:2001', 'ISO 98:2003', 'ISO/TC 60'] },
        ],
      },
    });
  });

  test('adds the entry, so that the manifest can be built', async () => {
    const { code, out } = await sm2('my/On Gears.html', '--write');
    expect(code).toBe(0);
    expect(out).toContain('Added to my/sources.json.');
    const checked = await run(checkCommand, ['--manifest', manifest], project.root);
    expect([checked.code, checked.out]).toEqual([
      0,
      'The edited files and 2 sources are in order.\n',
    ]);
  });

  test.each<[string, string[], RegExp]>([
    ['the key', ['my/On Gears.html', '--id', 'wheels'], /"wheels" is taken\. Choose another/],
    ['the file', ['my/copy.txt'], /"wheels" is the same file/],
  ])('refuses a source of which the manifest has %s', async (_title, args, message) => {
    writeFileSync(join(project.root, 'my', 'copy.txt'), 'Wheels turn.\n');
    const { code, out, err } = await sm2(...args, '--write');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error input\/duplicate /);
    expect(err).toMatch(message);
    expect(err).toMatch(/nothing was written/);
    expect(readFileSync(manifest, 'utf8')).toBe(START);
  });

  test('fetches an address and pins it', async () => {
    server.on('/pages/gears', (_request, response) => response.end(PAGE));
    const url = `${server.origin}/pages/gears`;
    const { code, out } = await sm2(url, '--write');
    expect(code).toBe(0);
    expect(out).toContain(`"url": "${url}"`);
    expect(out).not.toContain('"sha256"');
    expect(readFileSync(join(project.root, 'my', 'sources.lock.json'), 'utf8')).toContain(url);
    const checked = await run(checkCommand, ['--manifest', manifest], project.root);
    expect(checked.code).toBe(0);
  });

  test.each<[string, string, string, string]>([
    ['deliverables', 'a.jsonl', '{"id":1,"currentStage":6060}\n', 'jsonl'],
    ['deliverables', 'a.csv', 'id,deliverableType,reference\n', 'csv'],
    ['committees', 'b.jsonl', '{"id":1,"pMembers":null}\n', 'jsonl'],
    ['ics', 'c.csv', '\uFEFFidentifier,parent,titleEn\n', 'csv'],
  ])('recognises %s in %s', async (kind, name, content, format) => {
    writeFileSync(join(project.root, 'my', name), content);
    const { out } = await sm2(`my/${name}`, '--json');
    expect(JSON.parse(out)).toMatchObject({ entry: { kind, format }, preview: { samples: [] } });
  });

  test('checks the rows of a register', async () => {
    const register = readFileSync(
      join(project.root, 'input', 'registers', 'standards.csv'),
      'utf8',
    );
    const [header = '', ...lines] = register.split('\n');
    const name = join(project.root, 'my', 'mine.csv');
    writeFileSync(name, [header, ...lines.slice(0, 3), ''].join('\n'));
    const fine = await sm2('my/mine.csv');
    expect(fine.out).toMatch(/3 standards: /);
    writeFileSync(name, [header, lines[0], lines[0], ''].join('\n'));
    const faulty = await sm2('my/mine.csv', '--write');
    expect(faulty.code).toBe(1);
    expect(faulty.err).toMatch(/input\/duplicate/);
    expect(readFileSync(manifest, 'utf8')).toBe(START);
  });

  test.each<[string, string[], number, RegExp]>([
    ['a file that does not exist', ['my/gone.html'], 1, /It does not exist/],
    ['a file of no known format', ['my/odd.bin'], 1, /tell its format/],
    ['data of no known kind', ['my/odd.csv'], 1, /kind-marks\.csv/],
    ['no file', [], 2, /Usage: sm2 new-source/],
    ['an id of another form', ['my/On Gears.html', '--id', 'On Gears'], 2, /words with hyphens/],
  ])('refuses %s', async (_title, args, code, message) => {
    writeFileSync(join(project.root, 'my', 'odd.bin'), '\0\x01\x02');
    writeFileSync(join(project.root, 'my', 'odd.csv'), 'a,b\n');
    const answer = await sm2(...args);
    expect(answer.code).toBe(code);
    expect(answer.err).toMatch(message);
  });

  test('says why an address was not fetched', async () => {
    const { code, err } = await sm2(`${server.origin}/nowhere.html`);
    expect(code).toBe(1);
    expect(err).toMatch(/It was not fetched: the server answers 404 Not Found\./);
  });
});
