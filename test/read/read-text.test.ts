import { describe, expect, test } from 'vitest';
import { outline, textDocument } from './sample-document.ts';

const read = (...lines: string[]): string[] => outline(textDocument(lines));

describe('paragraphs', () => {
  test('end at a blank line, not at a line end', () => {
    expect(read('One widget', 'turns.', '', 'Two do not.')).toEqual([
      'paragraph: One widget turns.',
      'paragraph: Two do not.',
    ]);
  });

  test('end at a page end, unless the sentence goes on', () => {
    expect(read('One widget.', '\fTwo widgets', '\fturn.')).toEqual([
      'paragraph: One widget.',
      'paragraph: Two widgets turn.',
    ]);
  });

  test('go on over a running foot and a blank line', () => {
    expect(read('One widget', '', 'On widgets | 7', '', 'turns.')).toEqual([
      'paragraph: One widget turns.',
    ]);
  });

  test('resolve hyphens by the words of the whole document', () => {
    expect(
      read('A micro-', 'grid.', '', 'Every microgrid.', '', 'Off-', 'line, and off-line.'),
    ).toEqual([
      'paragraph: A microgrid.',
      'paragraph: Every microgrid.',
      'paragraph: Off-line, and off-line.',
    ]);
  });
});

describe('the title of a main clause', () => {
  test('is a heading on a line between empty ones', () => {
    expect(textDocument(['1 Scope', '', 'Gears turn.']).blocks).toMatchObject([
      { kind: 'heading', level: 2, text: '1 Scope' },
      { kind: 'paragraph' },
    ]);
  });

  test.each([
    ['in a list of contents', ['1 Scope 4']],
    ['as a sentence', ['1 Gears turn.']],
    ['among other lines', ['1 Scope', 'of gears']],
  ])('is none %s', (_where, lines) => {
    expect(read(...lines, '', 'Gears turn.')[0]).toMatch(/^paragraph/);
  });
});

describe('blocks without a blank line between them', () => {
  test('are cut where a line starts one', () => {
    expect(
      read(
        'Annex A – Levers',
        'A.1 Magnetic bearings',
        'Definition 1',
        'bearing: support',
        'of a shaft',
        'Note 1 to entry: It turns.',
        '[SOURCE: ISO 1234:2011, 3.4]',
        'Relevance',
        'Bearings matter.',
        '• less',
        'friction',
        '• less noise',
      ),
    ).toEqual([
      'heading: Annex A – Levers',
      'heading: A.1 Magnetic bearings',
      'heading: Definition 1',
      'paragraph: bearing: support of a shaft',
      'paragraph: Note 1 to entry: It turns.',
      'paragraph: [SOURCE: ISO 1234:2011, 3.4]',
      'heading: Relevance',
      'paragraph: Bearings matter.',
      'list_item: less friction',
      'list_item: less noise',
    ]);
  });

  test('a numbered heading goes on in lower case only', () => {
    expect(read('A.1 Bearings that need', 'no contact', 'Bearings matter.')).toEqual([
      'heading: A.1 Bearings that need no contact',
      'paragraph: Bearings matter.',
    ]);
  });

  test('a definition heading is one line', () => {
    expect(read('Definition', 'bearing: support')).toEqual([
      'heading: Definition',
      'paragraph: bearing: support',
    ]);
  });
});

describe('a short first line', () => {
  test('is a heading before a much longer line with a capital', () => {
    expect(read('On widgets', 'All widgets that are made today can turn.')).toEqual([
      'heading: On widgets',
      'paragraph: All widgets that are made today can turn.',
    ]);
  });

  test.each([
    ['in lower case', 'On widgets', 'and what can be made of them, we must speak.'],
    ['not much longer', 'On widgets and on what', 'Widgets may become one day.'],
  ])('is no heading where the next line is %s', (_title, first, next) => {
    expect(read(first, next)).toEqual([`paragraph: ${first} ${next}`]);
  });

  test('is no heading where it ends a sentence or stands last', () => {
    expect(read('They turn.', 'All widgets that are made today can turn.')).toHaveLength(1);
    expect(read('They turn')).toEqual(['paragraph: They turn']);
  });
});

describe('places', () => {
  test('are the page and the line on which a block starts', () => {
    const { pages, blocks } = textDocument(['One.', '', 'Two', 'lines.', '\fThree.']);
    expect(pages).toBe(2);
    expect(blocks.map(({ place }) => place)).toEqual([
      { page: 1, line: 1 },
      { page: 1, line: 3 },
      { page: 2, line: 5 },
    ]);
  });

  test('hold no page where the text marks none', () => {
    expect(textDocument(['One.'])).toMatchObject({
      pages: null,
      blocks: [{ place: { page: null } }],
    });
  });
});

describe('a concept table', () => {
  test('takes the place of its caption and cells; the text goes on after it', () => {
    expect(
      read(
        'Before.',
        '',
        'Table 1 – Levers',
        '',
        'Enablers Main provider of definition Definition/description',
        '',
        'Bearings ISO/TC 4 A.1',
        '',
        'After it.',
      ),
    ).toEqual([
      'paragraph: Before.',
      'table: Enablers | Main provider of definition | Definition/description || Bearings | ISO/TC 4 | A.1',
      'paragraph: After it.',
    ]);
  });

  test('needs a caption; a figure has none of it', () => {
    expect(
      read(
        'Figure 1 – Levers',
        '',
        'Enablers Main provider of definition',
        '',
        'Bearings ISO/TC 4 A.1',
      ),
    ).toEqual([
      'caption: Figure 1 – Levers',
      'paragraph: Enablers Main provider of definition',
      'paragraph: Bearings ISO/TC 4 A.1',
    ]);
  });

  test('of another kind stays text', () => {
    expect(read('Table 9 – Prices', '', 'Widget 4', '', 'Bearing 5')).toEqual([
      'caption: Table 9 – Prices',
      'paragraph: Widget 4',
      'paragraph: Bearing 5',
    ]);
  });
});

test('an empty text is a document without blocks', () => {
  expect(textDocument([''])).toEqual({ source_id: 'doc', pages: null, blocks: [] });
});

describe('a list with dashes or asterisks', () => {
  test.each([
    [
      'after a colon',
      ['Items:', '– one', 'and more', '– two'],
      ['paragraph: Items:', 'list_item: one and more', 'list_item: two'],
    ],
    [
      'after a blank line',
      ['Items', '', '- one', '* two', '+ three'],
      ['paragraph: Items', 'list_item: one', 'list_item: two', 'list_item: three'],
    ],
    ['under a heading', ['## Items', '- one'], ['heading: Items', 'list_item: one']],
    [
      'not inside of a sentence',
      ['A widget', '– a small one – turns', '- slowly'],
      ['paragraph: A widget – a small one – turns - slowly'],
    ],
    ['not where the dash is alone', ['Items:', '–'], ['paragraph: Items: –']],
  ])('is one %s', (_title, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks);
  });
});

describe('a table with bars between its cells', () => {
  const lines = [
    '| Enablers | Definition/description |',
    '|---|:-:|',
    '| Gears | A.1 |',
    '| Cogs |',
  ];

  test('is read without a caption, and ends at a blank line', () => {
    expect(read('See:', ...lines, '', 'After it.')).toEqual([
      'paragraph: See:',
      'table: Enablers | Definition/description || Gears | A.1 || Cogs | ',
      'paragraph: After it.',
    ]);
  });

  test('takes the caption before it', () => {
    expect(textDocument(['Table 1 – Levers', '', ...lines]).blocks).toMatchObject([
      { kind: 'table', caption: 'Table 1 – Levers', header_rows: 1, place: { line: 1 } },
    ]);
  });
});

test.each([
  ['one line without spaces', '['.repeat(300_000)],
  ['one line of a megabyte', 'word '.repeat(200_000)],
  ['lines without an empty one', 'one line of a text\n'.repeat(50_000)],
  ['sentences that each go on after an empty line', 'one line of a text\n\n'.repeat(20_000)],
  [
    'entries without an empty line',
    '3.1\ngear\nwheel with teeth\n[SOURCE: ISO 99:2001, 3.4]\n'.repeat(20_000),
  ],
])('%s is read in linear time', (_what, text) => {
  const start = performance.now();
  expect(textDocument(text.split('\n')).blocks.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});
