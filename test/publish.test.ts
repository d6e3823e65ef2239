/** A release holds no sentence of a source that may only be cited. The document is not in this project; see CONTRIBUTING. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { build } from '../pipeline/build.ts';
import type { Built } from '../pipeline/build.ts';
import { bundleSite } from '../pipeline/command/bundle-site.ts';
import { chunksOf } from '../pipeline/emit/file-content.ts';

const paper = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/white-paper');
const work = mkdtempSync(join(tmpdir(), 'sm2-publish-'));
const LONGEST = 7;
/** Both read every file of a build, which takes long on a machine that is busy. */
const PATIENCE = 90_000;
/** What parts the cells of CSV and the values of JSON; within a sentence a comma has a space behind it. An id has none. */
const CELL_ENDS = /["\n]|,(?! )/;
/** The kinds of files that quote a document which is not for publication. */
const KINDS = ['csv', 'html', 'js', 'json', 'jsonld', 'md', 'parquet', 'ttl', 'xlsx'];
/** Tags within a sentence. */
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong)\b[^>]*>/g;

async function buildPaper(publish: boolean): Promise<Built> {
  const manifest = join(work, 'sources.json');
  const facts = { publisher: 'ISO', kind: 'document', licence: 'none known' };
  const path = join(paper, 'white-paper.html');
  const entry = { ...facts, source_id: 'paper', title: 'White paper', format: 'html', path };
  writeFileSync(manifest, JSON.stringify({ sources: [entry] }));
  const { value } = await build({
    ...{ root: projectRoot(), manifest, version: '0', publish },
    assets: bundleSite(),
  });
  if (value === null) throw new Error('no catalogue');
  return value;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* runs(text: string): Generator<string> {
  const list = words(text);
  for (let at = 0; at + LONGEST < list.length; at += 1)
    yield list.slice(at, at + LONGEST + 1).join(' ');
}

/** The runs of eight words that stand in the document and in no title, and are by half at least more than names and numbers. */
function sentencesOf(
  document: string,
  { candidates, committees }: Built['catalogue'],
): Set<string> {
  const sentences = new Set(runs(document));
  const names = new Set(['source']);
  const clear = (name: string, title: string | null) => {
    for (const word of words(name)) names.add(word);
    for (const run of runs(`${name} ${title ?? ''}`)) sentences.delete(run);
  };
  for (const { reference, title_en: title } of candidates) clear(reference, title);
  for (const { name, title_en: title } of committees) clear(name, title);
  const isName = (word: string) => names.has(word) || /^\d+$/.test(word);
  return new Set(
    [...sentences].filter(
      (run) => run.split(' ').filter((word) => !isName(word)).length > LONGEST / 2,
    ),
  );
}

/** What a person or a program finds in a file: the cells of Parquet, the parts of a workbook, the text of a page. */
async function textOf(path: string, bytes: Buffer): Promise<string> {
  if (path.endsWith('.parquet')) {
    const file = Uint8Array.from(bytes).buffer;
    const cells = (_: string, value: unknown) => (typeof value === 'bigint' ? null : value);
    return JSON.stringify(await parquetReadObjects({ file }), cells);
  }
  if (path.endsWith('.xlsx')) {
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    return parts.join('\n').replaceAll(/<\/?t\b[^>]*>/g, '\n');
  }
  const text = bytes.toString();
  if (!path.endsWith('.html')) return text;
  const page = text.replaceAll(/\s+/g, ' ');
  return `${page}\n${page.replaceAll(INLINE, ' ').replaceAll(/<[^>]*>/g, '\n')}`;
}

/** Where the files of a release hold one of these runs. */
async function quotations(
  files: Built['files'],
  sentences: ReadonlySet<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, content] of files) {
    const pieces = Array.from(chunksOf(content, new Map()), (chunk) => Buffer.from(chunk));
    const text = await textOf(name, Buffer.concat(pieces));
    const cells = text.replaceAll('\\n', ' ').split(CELL_ENDS);
    const quoted = cells
      .filter((cell) => cell.includes(' '))
      .flatMap((cell) => Array.from(runs(cell)))
      .filter((run) => sentences.has(run));
    found.push(...quoted.map((run) => `${name}: ${run}`));
  }
  return found;
}

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe.skipIf(!existsSync(paper))('the white paper (needs SM2_SHARED)', () => {
  it(
    'is quoted nowhere in a release, with eight words or more',
    async () => {
      const { catalogue, files } = await buildPaper(true);
      const document = readFileSync(join(paper, 'white-paper.txt'), 'utf8');
      const sentences = sentencesOf(document, catalogue);
      expect(sentences.size).toBeGreaterThan(5000);
      const page = document.replace(/\s+/g, ' ');
      expect((await quotations(new Map([['page', page]]), sentences)).length).toBeGreaterThan(5000);
      expect(await quotations(files, sentences)).toEqual([]);
      expect([...files.keys()].some((name) => name.startsWith('dossiers/'))).toBe(true);
      expect(catalogue.definitions).toHaveLength(47);
      expect(catalogue.definitions.every((row) => row.is_text_withheld)).toBe(true);
    },
    PATIENCE,
  );

  it(
    'is seen in every kind of file where it is quoted',
    async () => {
      const { catalogue, files } = await buildPaper(false);
      const document = readFileSync(join(paper, 'white-paper.txt'), 'utf8');
      const found = await quotations(files, sentencesOf(document, catalogue));
      const kinds = new Set(found.map((line) => /\.(\w+): /.exec(line)?.[1]));
      expect(kinds).toEqual(new Set(KINDS));
    },
    PATIENCE,
  );
});
