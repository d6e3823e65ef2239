import { describe, expect, it, test } from 'vitest';
import { findFootnotes } from '../../../pipeline/read/pdf/find-footnotes.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { joinItems, setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { column, item } from './sample-page.ts';

const small = { size: 8 };
/** A word with a raised mark behind it, and a word behind that. */
const cited = (mark: string, y: number): Item[] => [
  item('wheel', 50, y),
  item(mark, 75, y - 3, { size: 6 }),
  item('turns.', 85, y),
];
const texts = (notes: Item[][]) =>
  notes.map((note) =>
    setLines(note, 1)
      .map(({ text }) => text)
      .join(' '),
  );

describe('a footnote', () => {
  test.each<[string, Item[], string[]]>([
    [
      'begins with a mark in brackets',
      [...cited('1)', 100), item('1) To be published.', 50, 700, small)],
      ['1) To be published.'],
    ],
    [
      'begins with a raised mark',
      [...cited('1', 100), item('1', 50, 697, { size: 5 }), item('See the annex.', 56, 700, small)],
      ['1 See the annex.'],
    ],
    [
      'goes on in further lines, up to the next one',
      [
        ...cited('1', 100),
        ...cited('2', 120),
        item('1 First', 50, 690, small),
        item('line two', 58, 700, small),
        item('2 Second', 50, 710, small),
      ],
      ['1 First line two', '2 Second'],
    ],
    [
      'stands at the foot of a column',
      [
        ...cited('*', 100),
        item('* A note.', 50, 700, small),
        ...column(['text of', 'the other', 'column'], 300, 690),
      ],
      ['* A note.'],
    ],
  ])('%s', (_what, items, notes) => {
    expect(texts(findFootnotes(items, 10).notes)).toEqual(notes);
  });

  test.each<[string, Item[]]>([
    [
      'without a mark in the text',
      [item('wheel turns.', 50, 100), item('1) To be published.', 50, 700, small)],
    ],
    ['above text', [...cited('1', 100), item('1 A list.', 50, 600, small), item('a', 50, 700)]],
    [
      'whose mark stands in a table in small type',
      [
        item('7,5', 50, 100, small),
        item('a', 62, 97, { size: 5 }),
        item('a Estimated.', 50, 200, small),
      ],
    ],
    ['in the size of the text', [...cited('1', 100), item('1 A list.', 50, 700)]],
  ])('is no text %s', (_what, items) => {
    const { notes, rest } = findFootnotes(items, 10);
    expect(notes).toEqual([]);
    expect(rest).toEqual(items);
  });
});

it('takes its mark out of the text, and leaves no gap', () => {
  const note = item('1 See the annex.', 50, 700, small);
  const line = [item('wheel', 50, 100), item('1', 75, 97, { size: 6 }), item(', turning', 78, 100)];
  const { rest } = findFootnotes([...line, note], 10);
  expect(joinItems(rest)).toBe('wheel, turning');
});

it('leaves an exponent where it stands', () => {
  const note = item('1 See the annex.', 50, 700, small);
  const items = [...cited('1', 100), item('m', 50, 130), item('2', 55, 127, { size: 6 }), note];
  expect(texts([findFootnotes(items, 10).rest.slice(-2)])).toEqual(['m2']);
});
