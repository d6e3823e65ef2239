import { describe, expect, test } from 'vitest';
import { reference } from '../reference.ts';

const { entryWords: words } = reference;

describe('a label', () => {
  test.each([
    ['NOTE It turns.', 'note', 'It turns.'],
    ['NOTE 2 – It turns.', 'note', 'It turns.'],
    ['Note 1 to entry: It turns.', 'note', 'It turns.'],
    ['Note 1 to entry It turns.', 'note', 'It turns.'],
    ['Note: It turns.', 'note', 'It turns.'],
    ['Note 1 à l’article: Il tourne.', 'note', 'Il tourne.'],
    ['Anmerkung 1 zum Begriff: Es dreht sich.', 'note', 'Es dreht sich.'],
    ['EXAMPLE A wheel.', 'example', 'A wheel.'],
    ['EXAMPLE 1', 'example', ''],
    ['Example 2: A wheel.', 'example', 'A wheel.'],
    ['[SOURCE: ISO 1:2031, 3.1]', 'source', '[SOURCE: ISO 1:2031, 3.1]'],
    ['SOURCE: a book', 'source', 'SOURCE: a book'],
    ['[ISO 7301:2002, definition 3.1]', 'source', '[ISO 7301:2002, definition 3.1]'],
  ])('begins %j', (text, kind, rest) => {
    expect(words.label(text)).toEqual({ kind, text: rest });
  });

  test.each([
    'Note that it turns.',
    'notes: two',
    'Example wheel',
    '[see note 1]',
    'source of light',
  ])('does not begin %j', (text) => {
    expect(words.label(text)).toBeNull();
  });
});

test.each([
  ['DEPRECATED: cargo rice', 'deprecated', 'cargo rice'],
  ['cargo rice (deprecated)', 'deprecated', 'cargo rice'],
  ['block chain ADMITTED', 'admitted', 'block chain'],
  ['Admitted term: block chain', 'admitted', 'block chain'],
  ['deprecated rice', null, 'deprecated rice'],
])('the status of %j is %j', (text, status, term) => {
  expect(words.status(text)).toEqual({ status, text: term });
});

test.each([
  ['Terms and definitions', 'terms'],
  ['Terms, definitions and abbreviated terms', 'terms'],
  ['Definition of terms, symbols and abbreviations', 'terms'],
  ['Termes et définitions', 'terms'],
  ['Begriffe', 'terms'],
  ['Symbols and abbreviated terms', 'other'],
  ['List of abbreviations', 'other'],
  ['Determination of mass', null],
  ['General', null],
])('a clause with the title %j holds %j', (title, kind) => {
  expect(words.clauseKind(title)).toBe(kind);
});

test.each([
  ['Term', 'term'],
  ['MEANING:', 'definition'],
  ['IEV ref', 'number'],
  ['Colour', null],
])('a column %j holds %j', (heading, column) => {
  expect(words.column(heading)).toBe(column);
});

test('the last known name of an element or class marks the part of an entry', () => {
  expect(words.markOf(['p', 'sts-tbx-term', 'DEPRECATEDTERM'])).toBe('deprecated');
  expect(words.markOf(['p', 'x'])).toBeNull();
});

test('a part of speech behind a comma or in brackets is no part of a term', () => {
  expect(words.withoutGrammar('service, noun')).toBe('service');
  expect(words.withoutGrammar('active (adj)')).toBe('active');
  expect(words.withoutGrammar('proper noun')).toBe('proper noun');
});
