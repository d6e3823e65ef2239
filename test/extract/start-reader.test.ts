import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { HeldSource } from '../../pipeline/acquire/load-sources.ts';
import { startReader } from '../../pipeline/extract/start-reader.ts';
import { rows } from '../reference.ts';
import { mutate, newDice } from '../soak/mutate.ts';
import { samplePdf } from '../soak/sample-pdf.ts';

type Format = HeldSource['entry']['format'];

function source(id: string, content: string | Uint8Array, format: Format = 'html'): HeldSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const facts = { title: id, publisher: 'Someone', licence: 'CC0', path: id } as const;
  return {
    entry: { source_id: id, kind: 'document', format, ...facts },
    file: '/doc',
    bytes,
    sha256: '',
    size: bytes.length,
  };
}

const GOOD = source('good', '<p>A widget.</p>');
/** A table whose cells span far more than there is: each cell is repeated in a thousand places. */
const BOMB = source(
  'bomb',
  `<table>${'<tr><td colspan="1000" rowspan="60000">x</td></tr>'.repeat(2_000)}</table>`,
);
const LONG = source('long', '<p>widget <b>gear</b> '.repeat(200_000));

describe('a document is read in a thread', () => {
  const reader = startReader();
  afterAll(() => reader.close());

  it.each<[Format, string]>([
    ['html', '<p>A widget.</p>'],
    ['text', 'A widget.'],
    ['markdown', 'A **widget**.'],
  ])('in the format %s', async (format, content) => {
    const { value, diagnostics } = await reader.read(source('doc', content, format), rows);
    expect(value?.document.blocks).toMatchObject([{ kind: 'paragraph', text: 'A widget.' }]);
    expect(diagnostics).toEqual([]);
  });

  it('and its faults are reported as they are without', async () => {
    const { value, diagnostics } = await reader.read(source('doc', 'no PDF', 'pdf'), rows);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'read/damaged', origin: { source: 'doc' } }]);
  });
});

describe('a document that goes beyond the limits is given up alone', () => {
  it('where it takes too long', async () => {
    const hasty = startReader({ seconds: 0.001, megabytes: 2048 });
    const { value, diagnostics } = await hasty.read(LONG, rows);
    await hasty.close();
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'read/time', origin: { source: 'long' } }]);
    expect(diagnostics[0]?.message).toContain('--time-limit');
  });

  it('where it takes too much memory, and the next one is read', async () => {
    const reader = startReader({ seconds: 60, megabytes: 80 });
    const codes: string[] = [];
    for (const document of [GOOD, BOMB, GOOD]) {
      const { value, diagnostics } = await reader.read(document, rows);
      codes.push(...diagnostics.map(({ code }) => code), value === null ? 'none' : 'read');
    }
    await reader.close();
    expect(codes).toEqual(['read', 'read/memory', 'none', 'read']);
  }, 60_000);
});

/** Among the last few of so many spoilt files is one on which the engine for PDF fails behind its own back. */
const SPOILT = { all: 510, last: 8 };

it('a failure that the engine for PDF leaves to nobody ends no thread', async () => {
  const seed = samplePdf([
    ['3 Terms', '', '3.1', 'gear', 'wheel with teeth'],
    ['3.2', 'shaft', 'rod'],
  ]);
  const dice = newDice(7);
  const files = Array.from({ length: SPOILT.all }, () => mutate(seed, dice));
  const reader = startReader();
  for (const file of files.slice(-SPOILT.last))
    await reader.read(source('spoilt', file, 'pdf'), rows);
  await setTimeout(500);
  const { value } = await reader.read(GOOD, rows);
  await reader.close();
  expect(value).not.toBeNull();
}, 60_000);
