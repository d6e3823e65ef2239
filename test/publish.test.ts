/** A release holds no sentence of a source that may only be cited. The document is not in this project; see CONTRIBUTING. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { build } from '../pipeline/build.ts';
import type { Built } from '../pipeline/build.ts';
import { chunksOf } from '../pipeline/emit/file-content.ts';

const paper = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/white-paper');
const work = mkdtempSync(join(tmpdir(), 'sm2-publish-'));
const LONGEST = 7;
/** What parts the cells of CSV and the values of JSON; within a sentence a comma has a space behind it. An id has none. */
const CELL_ENDS = /["\n]|,(?! )/;

async function buildPaper(): Promise<Built> {
  const manifest = join(work, 'sources.json');
  const facts = { publisher: 'ISO', kind: 'document', licence: 'none known' };
  const path = join(paper, 'white-paper.html');
  const entry = { ...facts, source_id: 'paper', title: 'White paper', format: 'html', path };
  writeFileSync(manifest, JSON.stringify({ sources: [entry] }));
  const { value } = await build({ root: projectRoot(), manifest, version: '0', publish: true });
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

/** Where the files of a release hold one of these runs. */
function quotations(files: Built['files'], sentences: ReadonlySet<string>): string[] {
  return [...files].flatMap(([name, content]) => {
    const chunks = Array.from(chunksOf(content, new Map()), (chunk) =>
      typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(),
    );
    const cells = chunks.join('').replaceAll('\\n', ' ').split(CELL_ENDS);
    return cells
      .filter((cell) => cell.includes(' '))
      .flatMap((cell) => Array.from(runs(cell)))
      .filter((run) => sentences.has(run))
      .map((run) => `${name}: ${run}`);
  });
}

afterAll(() => {
  rmSync(work, { recursive: true });
});

describe.skipIf(!existsSync(paper))('the white paper (needs SM2_SHARED)', () => {
  it('is quoted nowhere in a release, with eight words or more', async () => {
    const { catalogue, files } = await buildPaper();
    const document = readFileSync(join(paper, 'white-paper.txt'), 'utf8');
    const sentences = sentencesOf(document, catalogue);
    expect(sentences.size).toBeGreaterThan(5000);
    const page = document.replace(/\s+/g, ' ');
    expect(quotations(new Map([['page', page]]), sentences).length).toBeGreaterThan(5000);
    expect(quotations(files, sentences)).toEqual([]);
    expect(catalogue.definitions).toHaveLength(47);
    expect(catalogue.definitions.every((row) => row.is_text_withheld)).toBe(true);
  });
});
