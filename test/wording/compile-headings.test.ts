import { describe, expect, test } from 'vitest';
import { compileHeadings } from '../../pipeline/wording/compile-headings.ts';
import type { ColumnHeading } from '../../schemas/types.ts';

function row(
  heading: string,
  role: ColumnHeading['role'],
  kind: ColumnHeading['concept_kind'] = null,
): ColumnHeading {
  return { heading, role, concept_kind: kind, reason: 'test' };
}

const headings = compileHeadings([
  row('Levers', 'concept', 'enabler'),
  row('Outcomes', 'concept', 'effect'),
  row('Keeper', 'provider'),
  row('Keeper of words', 'provider'),
  row('Place/clause', 'clause'),
]);

describe('a header cell', () => {
  test.each([
    ['Levers', 'Levers'],
    ['LEVERS', 'Levers'],
    [' Keeper  of\nwords ', 'Keeper of words'],
    ['Keeperof words', 'Keeper of words'],
    ['Place/\u00A0clause', 'Place/clause'],
  ])('%j is the heading %j', (text, heading) => {
    expect(headings.find(text)?.heading).toBe(heading);
  });

  test.each(['Lever', 'Levers and more', ''])('%j is no heading', (text) => {
    expect(headings.find(text)).toBeNull();
  });
});

describe('a header line', () => {
  test.each([
    ['Levers Keeper Place/clause', ['Levers', 'Keeper', 'Place/clause']],
    ['Levers Keeper of words', ['Levers', 'Keeper of words']],
    ['KEEPER OF WORDS LEVERS', ['Keeper of words', 'Levers']],
  ])('%j is split into its headings, the longer ones first', (text, found) => {
    expect(headings.split(text)?.map(({ heading }) => heading)).toEqual(found);
  });

  test('with a word that is no heading is not split', () => {
    expect(headings.split('Levers Keeper and more')).toBeNull();
    expect(headings.split('The Levers')).toBeNull();
  });
});

describe('the kind of concept that a text names', () => {
  test.each([
    ['Annex A – Levers of change', 'enabler'],
    ['the following OUTCOMES:', 'effect'],
    ['levers, and again levers', 'enabler'],
    ['Levers and outcomes', null],
    ['A lever', null],
    ['Cleverness', null],
    ['Keeper', null],
  ])('%j: %s', (text, kind) => {
    expect(headings.kindIn(text)).toBe(kind);
  });
});

test('a heading may hold signs', () => {
  const signs = compileHeadings([
    { heading: 'Levers (big)', role: 'concept', concept_kind: 'enabler', reason: 'test' },
    { heading: 'C++', role: 'concept', concept_kind: 'effect', reason: 'test' },
  ]);
  expect(signs.kindIn('the levers  (big):')).toBe('enabler');
  expect(signs.kindIn('the levers big:')).toBeNull();
  expect(signs.kindIn('What C++ does')).toBe('effect');
});

test('without rows there is no heading and no kind', () => {
  const none = compileHeadings([]);
  expect(none.find('Levers')).toBeNull();
  expect(none.kindIn('Levers')).toBeNull();
});
