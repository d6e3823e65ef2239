import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CandidateRow, OriginRow } from '../../schemas/types.ts';
import { projectRoot } from '../../pipeline/acquire/project-root.ts';
import { openCatalogue } from '../../pipeline/command/open-catalogue.ts';

const SHARED = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources');
const COMPILED = 'dist/pipeline/main.js';
const ARCHIVES = ['relaton-data-iso-small', 'relaton-data-iec-small', 'relaton-other-small'];
const SAMPLE = 200;

type Field = 'title_en' | 'publication_date' | 'edition' | 'url' | 'state';

/** Every text anywhere in a record, whatever its form: what a field may have been taken from. */
function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return typeof value === 'string' ? [value] : [JSON.stringify(value)];
}

/** Letters and digits alone: what cleaning must leave as it was. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a record holds the value, or what the stated rule makes it from. */
const HOLDS: Record<Field, (row: CandidateRow, texts: readonly string[]) => boolean> = {
  title_en: ({ title_en: title }, texts) => {
    const whole = bare(title ?? '');
    const parts = (title ?? '').split(' — ').map(bare);
    const known = texts.map(bare);
    return known.includes(whole) || parts.every((part) => known.some((one) => one.includes(part)));
  },
  publication_date: ({ publication_date: date, reference }, texts) =>
    texts.some((text) => text.startsWith(date ?? '')) || reference.includes(date ?? ''),
  edition: ({ edition }, texts) => texts.includes(edition ?? ''),
  url: ({ url }, texts) => texts.some((text) => encodeURI(text) === url || text === url),
  state: ({ state_basis: basis }, texts) => {
    const [stage, substage] = /^ISO stage (\d\d)\.(\d\d)$/.exec(basis ?? '')?.slice(1) ?? [];
    if (stage !== undefined) return texts.includes(stage) && texts.includes(substage ?? '');
    const words = /^status “(.+)” given/.exec(basis ?? '')?.[1]?.split(', ') ?? [];
    return words.every((word) => texts.includes(word));
  },
};

describe.skipIf(!existsSync(COMPILED) || !existsSync(SHARED))('200 merged records', () => {
  let work: string;
  let catalogue: { candidates: readonly CandidateRow[]; origins: readonly OriginRow[] };

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'sm2-truth-'));
    const sources = ARCHIVES.map((name) => ({
      source_id: name,
      title: name,
      publisher: 'Relaton',
      kind: 'relaton',
      format: 'tar.gz',
      licence: 'test',
      path: join(SHARED, 'small', `${name}.tar.gz`),
    }));
    for (const { source_id: id, path } of sources) {
      mkdirSync(join(work, id));
      expect(spawnSync('tar', ['-xzf', path, '-C', join(work, id)]).status).toBe(0);
    }
    const [manifest, output] = [join(work, 'sources.json'), join(work, 'output')];
    writeFileSync(manifest, JSON.stringify({ sources }));
    const args = [COMPILED, 'build', '--manifest', manifest, '--output', output];
    const env = { ...process.env, SM2_CACHE: join(work, 'cache') };
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const built = openCatalogue(output, projectRoot());
    if (built === null) throw new Error('no catalogue');
    catalogue = { candidates: built.table('candidates'), origins: built.table('origins') };
  });
  afterAll(() => rmSync(work, { recursive: true }));

  /** The record that a field of a row is said to come from. */
  function recordOf(id: string, field: Field, origins: readonly OriginRow[]): string[] {
    const of = origins.filter(({ row_id: row }) => row === id);
    const origin = of.find((one) => one.field === field) ?? of.find((one) => one.field === null);
    return textsOf(
      load(readFileSync(join(work, origin?.source_id ?? '', origin?.place ?? ''), 'utf8')),
    );
  }

  test('hold in each field what the record says that it is traced to', () => {
    const origins = catalogue.origins.filter(({ table }) => table === 'candidates');
    const harvested = catalogue.candidates.filter(({ title_en: title, url }) => title && url);
    const step = harvested.length / SAMPLE;
    const sample = Array.from(
      { length: SAMPLE },
      (_, index) => harvested[Math.floor(index * step)]!,
    );
    const wrong = sample.flatMap((row) =>
      (['title_en', 'publication_date', 'edition', 'url', 'state'] as const).flatMap((field) => {
        if (row[field] === null) return [];
        const texts = recordOf(row.standard_id, field, origins);
        return HOLDS[field](row, texts) ? [] : [`${row.standard_id} ${field}: ${row[field]}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
