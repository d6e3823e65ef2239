import { describe, expect, test } from 'vitest';
import { blockStart } from '../../pipeline/read/block-start.ts';
import { reference } from '../reference.ts';

describe('a line starts a block by its form', () => {
  test.each([
    ['Annex A', 'heading', 2],
    ['Annex B – Levers of change', 'heading', 2],
    ['A.4 Magnetic bearings', 'heading', 3],
    ['3.1 General', 'heading', 3],
    ['3.1.12 Widget', 'heading', 3],
    ['A.4 3D printing', 'heading', 3],
    ['Definition', 'heading', 4],
    ['Definition 2', 'heading', 4],
    ['Definition2', 'heading', 4],
    ['RELEVANCE', 'heading', 4],
    ['Table 1 – Widgets', 'caption', null],
    ['Figure A.2: Widgets at work', 'caption', null],
    ['• first of all', 'list_item', null],
    ['▸second', 'list_item', null],
    ['[SOURCE: ISO 1234:2011, 3.4]', 'paragraph', null],
    ['[IEC 60050-351:2013, 351-42-01]', 'paragraph', null],
    ['Note 1 to entry: a remark', 'paragraph', null],
    ['NOTE – a remark', 'paragraph', null],
    ['EXAMPLE 1 A widget.', 'paragraph', null],
    ['Definition missing.', 'paragraph', null],
  ] as const)('%j: %s, level %s', (line, kind, level) => {
    expect(blockStart(line, reference.wordings)).toMatchObject({ kind, level });
  });

  test('white space inside the line does not matter', () => {
    expect(blockStart('A.4\u00A0 Magnetic  bearings', reference.wordings)?.text).toBe(
      'A.4 Magnetic bearings',
    );
  });

  test('a list item loses its mark', () => {
    expect(blockStart('▸ first of all', reference.wordings)?.text).toBe('first of all');
  });
});

describe('a line only goes on', () => {
  test.each([
    'annexed to it',
    'Annexes follow',
    'A.4 of this paper shows',
    '3.1 percent of it',
    'A.4 3 percent of it',
    '#5 of the list',
    '# the mark of a footnote',
    '## Levers',
    '#',
    '3 General',
    'Table 1 shows the widgets',
    'Figure 2',
    'Definition of a widget',
    'Relevance is high',
    'Notebooks are used',
    'Examples follow',
    '[see below]',
    'A definition missing from it',
  ])('%j', (line) => {
    expect(blockStart(line, reference.wordings)).toBeNull();
  });
});

test.each([
  ['Definition', true],
  ['Definition missing', true],
  ['A.4 Magnetic bearings', false],
  ['• first of all', false],
])('after %j another block must come: %s', (line, isClosed) => {
  expect(blockStart(line, reference.wordings)?.is_closed).toBe(isClosed);
});
