import { expect, test } from 'vitest';
import { doubtEntry } from '../../pipeline/extract/doubt-entry.ts';
import { doubtTable } from '../../pipeline/extract/doubt-table.ts';
import type { Entry } from '../../pipeline/extract/extraction.ts';
import type { TableBlock, TextBlock } from '../../pipeline/read/document.ts';
import { block } from '../read/sample-document.ts';

const ENTRY: Entry = {
  number: '3.2',
  term: 'gear',
  admitted: [],
  deprecated: [],
  domain: null,
  definition: 'wheel with teeth (3.1)',
  notes: [],
  examples: [],
  source: null,
  section: null,
  is_subject: false,
  origin: { source_id: 'doc', page: null, line: 1, place: '3.2 gear' },
};
const SOURCE = {
  ref: 'ISO 99:2001',
  clause: null,
  is_modified: false,
  modification: null,
  designation: null,
  committees: [],
};
const doubts = (
  change: Partial<Entry>,
  before: string | null = '3.1',
  blocks: TextBlock[] = [],
  expectsSource = false,
) =>
  doubtEntry(
    { ...ENTRY, ...change },
    { before: { ...ENTRY, number: before }, blocks, expects_source: expectsSource },
  );

test.each<[string, Partial<Entry>, RegExp]>([
  ['a term that ends like a sentence', { term: 'it turns.' }, /looks like a sentence/],
  ['a term of many words', { term: 'a b c d e f g h i' }, /looks like a sentence/],
  ['no term', { term: null }, /no term/],
  ['no definition', { definition: '' }, /no definition/],
  [
    'a long further term',
    { admitted: ['wheel that turns by the wind of hope'] },
    /part of the def/,
  ],
  [
    'a further term before a definition that is a sentence',
    { admitted: ['machine for moving fluid'], definition: 'It turns.' },
    /part of the def/,
  ],
  [
    'several sources',
    { source: { ...SOURCE, raw: '[SOURCE: ISO 99:2001] [SOURCE: ISO 98:2001]' } },
    /several sources/,
  ],
  ['brackets that do not pair', { notes: ['see (3.2'] }, /do not pair/],
  ['quotation marks that do not pair', { definition: '“wheel' }, /do not pair/],
  ['a number that is left out', { number: '3.4' }, /Between 3\.1 and 3\.4/],
  ['a very long definition', { definition: 'long '.repeat(130).trim() }, /very long/],
])('%s is in doubt', (_what, change, doubt) => {
  expect(doubts(change)).toEqual([expect.stringMatching(doubt)]);
});

test.each<[string, Partial<Entry>]>([
  ['an entry in order', {}],
  ['an inequality', { definition: 'ratio with a < b' }],
  ['items of a list', { definition: 'one of: a) this; b) that' }],
  ['the first entry of a clause', { number: '4.5' }],
])('%s is not', (_what, change) => {
  expect(doubts(change)).toEqual([]);
});

test('an entry without a source is in doubt where nearly all others have one', () => {
  expect(doubts({}, '3.1', [], true)).toEqual(['It names no source, as nearly all others do.']);
});

test('a hyphen that was kept at the end of a line is in doubt, one that was taken out is not', () => {
  const line = { page: 1, x0: 0, x1: 1, top: 0, bottom: 1, size: 10, is_bold: false };
  const block = (text: string): TextBlock => ({
    kind: 'paragraph',
    level: null,
    text,
    place: { page: 1, line: null },
    layout: [
      { ...line, text: 'wheel of co-' },
      { ...line, text: 'ordinates' },
    ],
  });
  expect(doubts({}, '3.1', [block('wheel of co-ordinates')])).toEqual([
    'The hyphen in “co-ordinates” stood at the end of a line.',
  ]);
  expect(doubts({}, '3.1', [block('wheel of coordinates')])).toEqual([]);
});

const table = (rows: string[][], header: number): TableBlock => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map((text) => [text])),
  header_rows: header,
  place: { page: null, line: null },
});

test.each<[string, TableBlock, RegExp[]]>([
  [
    'a table in order',
    table(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      1,
    ),
    [],
  ],
  [
    'no head',
    table(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      0,
    ),
    [/recognised as its head/],
  ],
  ['nothing below the head', table([['a', 'b']], 1), [/no rows below/]],
  ['rows of different lengths', table([['a', 'b'], ['c']], 1), [/different numbers/]],
  ['a single column', table([['a'], ['b']], 1), [/single column/]],
  [
    'an empty column',
    table(
      [
        ['a', ''],
        ['b', ''],
      ],
      1,
    ),
    [/column of it is empty/],
  ],
])('doubts about a table: %s', (_what, block, expected) => {
  expect(doubtTable(block)).toEqual(expected.map((doubt): unknown => expect.stringMatching(doubt)));
});

test('a note that is a paragraph without a label is in doubt', () => {
  const remark = block('paragraph', 'It turns.');
  expect(doubts({ notes: ['It turns.'] }, '3.1', [remark])).toEqual([
    expect.stringMatching(/without a label/),
  ]);
});
