import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harvest } from '../../pipeline/harvest/harvest.ts';
import type { HarvestSource } from '../../pipeline/harvest/harvest-source.ts';
import { readLineAt, readLines } from '../../pipeline/harvest/read-lines.ts';
import { openSync } from 'node:fs';
import { packTarGz } from '../read/archive/pack-archive.ts';

let work: string;
let cache: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'sm2-harvest-'));
  cache = join(work, 'cache');
});
afterEach(() => rmSync(work, { recursive: true }));

const record = (id: string) => `docid:\n- id: ${id}\n  primary: true\n`;

function save(
  name: string,
  bytes: Uint8Array | string,
  rest: Partial<HarvestSource> = {},
): HarvestSource {
  const file = join(work, name);
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source_id: 'x',
    kind: 'relaton',
    format: 'tar.gz',
    file,
    sha256,
    size: bytes.length,
    ...rest,
  };
}

const run = (sources: HarvestSource[]) => harvest(sources, { cache, threads: 0 });
const names = (file: string) =>
  [...readLines(file)].map(
    ({ value }) => /"text":"([^"]*)"/.exec(JSON.stringify(value))?.[1] ?? 'rejected',
  );

async function archive(...ids: string[]): Promise<HarvestSource> {
  return save(
    'a.tar.gz',
    await packTarGz(ids.map((id) => ({ name: `data/${id}.yaml`, content: record(id) }))),
  );
}

describe('harvest', () => {
  it('stores a line per record, rejected ones included, and counts everything', async () => {
    const entries = [
      { name: 'README', content: 'x' },
      { name: 'a.yaml', content: record('A') },
      { name: 'b.yml', content: 'a: b: c\n' },
      { name: 'c.yaml', content: 'title: T\n' },
      { name: '../d.yaml', content: record('D') },
    ];
    const {
      entries: [entry],
    } = await run([save('a.tar.gz', await packTarGz(entries))]);
    expect(entry).toMatchObject({
      source_id: 'x',
      lines: 3,
      counts: { records: 1, rejected: 2, skipped: 1 },
    });
    expect(entry!.diagnostics.map(({ code, origin }) => [code, origin.place])).toEqual([
      ['archive/unsafe', '../d.yaml'],
    ]);
    expect(names(entry!.file)).toEqual(['A', 'rejected', 'rejected']);
  });

  it('takes from the cache what did not change', async () => {
    const source = await archive('A', 'B');
    const first = await run([source]);
    const second = await run([source]);
    expect([first, second].map(({ timings }) => timings[0]!.isCached)).toEqual([false, true]);
    expect(second.entries).toEqual(first.entries);
    const changed = await run([await archive('A', 'C')]);
    expect(changed.timings[0]!.isCached).toBe(false);
    expect(names(changed.entries[0]!.file)).toEqual(['A', 'C']);
  });

  it.each<[string, (file: string) => void]>([
    ['cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, 50))],
    ['longer', (file) => appendFileSync(file, 'x')],
    [
      'changed in one byte',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"A"', '"B"')),
    ],
    ['missing', (file) => rmSync(file)],
    ['without a note', (file) => rmSync(`${file}.json`)],
    ['with a note that is cut', (file) => writeFileSync(`${file}.json`, '{"crc32":')],
    ['with a note that is something else', (file) => writeFileSync(`${file}.json`, 'null')],
  ])('reads again where the stored file is %s', async (_, damage) => {
    const source = await archive('A');
    const {
      entries: [before],
    } = await run([source]);
    const bytes = readFileSync(before!.file);
    damage(before!.file);
    const {
      entries: [after],
      timings,
    } = await run([source]);
    expect(timings[0]!.isCached).toBe(false);
    expect(readFileSync(after!.file)).toEqual(bytes);
  });

  it('removes what a killed process left, but not what a running one writes', async () => {
    mkdirSync(cache);
    writeFileSync(join(cache, 'x.ndjson.4194999-0.tmp'), 'left');
    writeFileSync(join(cache, `y.ndjson.${process.ppid}-0.tmp`), 'running');
    await run([await archive('A')]);
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([
      `y.ndjson.${process.ppid}-0.tmp`,
    ]);
  });

  it('says so where a source holds no record, or breaks off', async () => {
    const whole = await packTarGz([{ name: 'a.yaml', content: record('A') }]);
    const sources = [
      save('html.tar.gz', '<html>not found</html>', { source_id: 'html' }),
      save('cut.tar.gz', whole.subarray(0, whole.length - 12), { source_id: 'cut' }),
      save('cut.jsonl.gz', gzipSync('{"reference":"A"}\n').subarray(0, 25), {
        source_id: 'cut-rows',
        kind: 'deliverables',
        format: 'jsonl',
      }),
    ];
    const { entries } = await run(sources);
    expect(
      entries.map(({ source_id, diagnostics }) => [
        source_id,
        ...diagnostics.map(({ code }) => code),
      ]),
    ).toEqual([
      ['html', 'archive/damaged', 'harvest/empty'],
      ['cut', 'archive/damaged'],
      ['cut-rows', 'archive/damaged', 'harvest/empty'],
    ]);
  });

  it('lists no more problems than a person can read', async () => {
    const entries = Array.from({ length: 300 }, (_, index) => ({
      name: `../${index}.yaml`,
      content: 'x',
    }));
    const {
      entries: [entry],
    } = await run([
      save('a.tar.gz', await packTarGz([{ name: 'a.yaml', content: record('A') }, ...entries])),
    ]);
    expect(entry!.diagnostics).toHaveLength(201);
    expect(entry!.diagnostics.at(-1)?.message).toContain('100 more problems');
  });

  it('reads rows, and a folder in the order of its names without following links', async () => {
    const folder = join(work, 'folder');
    mkdirSync(join(folder, 'data'), { recursive: true });
    for (const id of ['B', 'A']) writeFileSync(join(folder, `data/${id}.yaml`), record(id));
    symlinkSync('/etc/hosts', join(folder, 'link.yaml'));
    const rows = save('d.jsonl.gz', gzipSync('{"reference":"R"}\n'), {
      source_id: 'd',
      kind: 'deliverables',
      format: 'jsonl',
    });
    const { entries } = await run([
      { ...rows, source_id: 'f', kind: 'relaton', format: 'folder', file: folder },
      rows,
    ]);
    expect(entries.map(({ file }) => names(file))).toEqual([['A', 'B'], ['R']]);
    expect(entries[0]!.diagnostics.map(({ code }) => code)).toEqual(['archive/unsafe']);
  });

  it('reads a damaged record as windows-1252, and says so', async () => {
    const bytes = await packTarGz([{ name: 'a.yaml', content: record('Caf_') }]);
    const { gunzipSync } = await import('node:zlib');
    const tar = gunzipSync(bytes);
    tar[tar.indexOf('Caf_') + 3] = 0xe9;
    const {
      entries: [entry],
    } = await run([save('a.tar.gz', gzipSync(tar))]);
    expect(names(entry!.file)).toEqual(['Café']);
    expect(entry!.diagnostics.map(({ code }) => code)).toEqual(['read/encoding']);
  });

  it('stores what a module makes of each record, and again where the module changed', async () => {
    const url = `data:text/javascript,export const perRecord = (mark) => ({ row }) => JSON.stringify({ [mark]: row.identifiers[0].text })`;
    const source = await archive('A');
    const make = (data: string) =>
      harvest([source], { cache, threads: 0, perRecord: { url, data, hash: data } });
    const first = await make('x');
    expect(readFileSync(first.entries[0]!.file, 'utf8')).toBe('{"x":"A"}\n');
    const second = await make('y');
    expect(readFileSync(second.entries[0]!.file, 'utf8')).toBe('{"y":"A"}\n');
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it('tells where each line stands, so that it can be read again', async () => {
    const {
      entries: [entry],
    } = await run([await archive('Ä', 'B', 'C')]);
    const handle = openSync(entry!.file, 'r');
    for (const line of readLines(entry!.file)) expect(readLineAt(handle, line)).toEqual(line.value);
  });
});
