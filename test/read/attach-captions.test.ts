import { describe, expect, test } from 'vitest';
import { attachCaptions } from '../../pipeline/read/attach-captions.ts';
import type { Block } from '../../pipeline/read/document.ts';
import { reference } from '../reference.ts';
import { block } from './sample-document.ts';

const table = (caption: string | null = null): Block => ({
  kind: 'table',
  caption,
  rows: [[['a']]],
  header_rows: 0,
  place: { page: null, line: null },
});
const caption = (number: number): Block => block('paragraph', `Table ${number} – Levers`);

/** Captions of tables, kinds of other blocks. */
const attach = (blocks: Block[]): (string | null)[] =>
  attachCaptions(blocks, reference).map((one) => (one.kind === 'table' ? one.caption : one.kind));

describe('a table without a caption', () => {
  test.each<[string, Block[], (string | null)[]]>([
    ['takes the one before it', [caption(1), table()], ['Table 1 – Levers']],
    [
      'else the one after it',
      [block('paragraph', 'x'), table(), caption(1)],
      ['paragraph', 'Table 1 – Levers'],
    ],
    ['leaves one to the next table', [table(), caption(1), table()], [null, 'Table 1 – Levers']],
    [
      'takes no other text',
      [block('paragraph', 'Table 1 shows gears.'), table()],
      ['paragraph', null],
    ],
    ['takes no caption of a figure', [block('caption', 'Figure 1: a'), table()], ['caption', null]],
  ])('%s', (_what, blocks, captions) => {
    expect(attach(blocks)).toEqual(captions);
  });
});

test('a table keeps its own caption', () => {
  expect(attach([caption(1), table('Own')])).toEqual(['paragraph', 'Own']);
});
