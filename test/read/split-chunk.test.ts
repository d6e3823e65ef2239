import { expect, test } from 'vitest';
import { splitChunk } from '../../pipeline/read/split-chunk.ts';
import { reference } from '../reference.ts';

/** `paragraph: one / two`: the drafts that a chunk of these lines becomes. */
const split = (...lines: string[]): string[] =>
  splitChunk(
    lines.map((text, index) => ({ text, line: index + 1, page: null, starts_page: false })),
    reference,
  ).map(({ block, lines: own }) => `${block.kind}: ${own.join(' / ')}`);

test.each([
  ['lines that only go on', ['One', 'two.'], ['paragraph: One / two.']],
  [
    'a heading over two lines',
    ['A.4 Gears', 'and cogs', 'They turn.'],
    ['heading: A.4 Gears / and cogs', 'paragraph: They turn.'],
  ],
  ['a heading of one line', ['## Gears', 'and cogs'], ['heading: Gears', 'paragraph: and cogs']],
  ['the mark of a footnote', ['# A remark.'], ['paragraph: # A remark.']],
  ['a heading marked twice', ['### A.4 Gears ##'], ['heading: A.4 Gears']],
  [
    'list items',
    ['They are:', '– one', 'more', '• two'],
    ['paragraph: They are:', 'list_item: one / more', 'list_item: two'],
  ],
  [
    'a dash inside of a sentence',
    ['Gears', '– wheels – turn'],
    ['paragraph: Gears / – wheels – turn'],
  ],
])('%s', (_title, lines, drafts) => {
  expect(split(...lines)).toEqual(drafts);
});

test('only the first draft of a chunk starts it', () => {
  const lines = ['a:', '- b'].map((text) => ({ text, line: 1, page: null, starts_page: false }));
  expect(splitChunk(lines, reference).map((draft) => draft.starts_chunk)).toEqual([true, false]);
});
