import { afterAll, describe, expect, test } from 'vitest';
import type { HeldSource } from '../../pipeline/acquire/load-sources.ts';
import { toReview } from '../../pipeline/emit/to-review.ts';
import { startReader } from '../../pipeline/extract/start-reader.ts';
import { DRESSES } from '../extract/dresses.ts';
import { CONSORTIUM_DRESSES } from '../extract/dresses-of-consortia.ts';
import { GLOSSARY_DRESSES } from '../extract/dresses-of-glossaries.ts';
import { STANDARD_DRESSES } from '../extract/dresses-of-standards.ts';
import { rows } from '../reference.ts';
import { mutate, newDice } from './mutate.ts';
import { samplePdf } from './sample-pdf.ts';

/** How many spoilt files each reader gets: some in the slow suite, thousands in `make soak`. */
const COUNT = Number(process.env['SM2_SOAK'] ?? 60);
const LIMITS = { seconds: 20, megabytes: 1024 };
/** What a small spoilt file may take, in milliseconds; the machine may be busy. */
const PATIENCE = 30_000;

type Format = HeldSource['entry']['format'];

const ALL = [...DRESSES, ...STANDARD_DRESSES, ...CONSORTIUM_DRESSES, ...GLOSSARY_DRESSES];
const ofFormat = (format: Format) =>
  ALL.filter((dress) => dress.format === format).map(({ source }) => toBytes(source));
const SEEDS: Readonly<Partial<Record<Format, Uint8Array[]>>> = {
  html: ofFormat('html'),
  text: ofFormat('text'),
  markdown: ofFormat('markdown'),
  pdf: ALL.filter(({ format }) => format === 'text').map(({ source }) =>
    samplePdf([source.split('\n').slice(0, 40), source.split('\n')]),
  ),
};

const reader = startReader(LIMITS);
afterAll(() => reader.close());

/** Reads and extracts a file, and writes its page for review: the number of its blocks, or the code of the diagnostic that it ends in. */
async function outcomeOf(bytes: Uint8Array, format: Format): Promise<number | string> {
  const facts = { source_id: 'doc', title: 'doc', publisher: '-', licence: '-', path: 'doc' };
  const source: HeldSource = {
    entry: { ...facts, kind: 'document', format },
    file: '/doc',
    bytes,
    sha256: '',
    size: bytes.length,
  };
  const { value, diagnostics } = await reader.read(source, rows);
  if (value === null) return diagnostics[0]?.code ?? 'nothing said';
  toReview(value.document, value.extraction, 'doc');
  return value.document.blocks.length;
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe.each(Object.entries(SEEDS))('the reader of %s', (name, seeds) => {
  test(
    `ends in a result or a diagnostic on ${COUNT} spoilt files`,
    { timeout: COUNT * PATIENCE },
    async () => {
      const dice = newDice(name.length * 7919);
      for (let turn = 0; turn < COUNT; turn += 1) {
        const seed = seeds[turn % seeds.length] ?? new Uint8Array();
        const start = performance.now();
        const outcome = await outcomeOf(mutate(seed, dice), toFormat(name));
        expect(outcome, `file ${turn}`).toEqual(
          typeof outcome === 'number' ? expect.any(Number) : expect.stringMatching(/^read\//),
        );
        expect(performance.now() - start, `file ${turn}`).toBeLessThan(PATIENCE);
      }
    },
  );
});

function toFormat(name: string): Format {
  return name === 'html' || name === 'text' || name === 'markdown' ? name : 'pdf';
}

const ENTRIES = Array.from({ length: 50_000 }, (_entry, index) => `3.${index}\nterm\nmeaning`);

/** Files that are large, deep or long in one way. */
const HOSTILE: [string, Format, () => string][] = [
  ['30,000 nested elements', 'html', () => '<div>'.repeat(30_000)],
  ['10,000 nested lists', 'html', () => '<ul><li>'.repeat(10_000)],
  ['10,000 nested tables', 'html', () => '<table><tr><td>'.repeat(10_000)],
  ['10,000 nested quotations', 'markdown', () => '>'.repeat(10_000)],
  ['a million characters on one line', 'text', () => 'word '.repeat(200_000)],
  ['a megabyte of a page on one line', 'html', () => '<p>3.1 a: b</p>'.repeat(60_000)],
  ['300,000 open brackets', 'text', () => `3 Terms\n\n${'['.repeat(300_000)}`],
  ['300,000 open brackets', 'html', () => `<h2>3 Terms</h2><p>${'['.repeat(300_000)}</p>`],
  ['300,000 signs of emphasis', 'markdown', () => '*'.repeat(300_000)],
  ['300,000 signs of code', 'markdown', () => '`'.repeat(300_000)],
  ['50,000 entries without blank lines', 'text', () => `3 Terms\n\n${ENTRIES.join('\n')}`],
  ['50,000 entries without blank lines', 'markdown', () => `## 3 Terms\n${ENTRIES.join('\n')}`],
  ['100 MB of spaces', 'text', () => ' '.repeat(100_000_000)],
  ['100 MB of spaces', 'html', () => ' '.repeat(100_000_000)],
  ['100 MB of spaces', 'markdown', () => ' '.repeat(100_000_000)],
];

test.each(HOSTILE)(
  '%s in the format %s end in a result or a diagnostic',
  async (_what, format, make) => {
    const outcome = await outcomeOf(toBytes(make()), format);
    expect(typeof outcome === 'number' ? 'read/' : outcome).toMatch(/^read\//);
  },
);

test('the next document after a hostile one is read as ever', async () => {
  expect(await outcomeOf(toBytes('<p>A widget.</p>'), 'html')).toBe(1);
});
