import { describe, expect, it } from 'vitest';
import { find } from '../../pipeline/catalogue/find.ts';
import { listFacets } from '../../pipeline/catalogue/list-facets.ts';
import { readQuery } from '../../pipeline/catalogue/read-query.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { indexText, suggestWords } from '../../pipeline/catalogue/search-text.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = readTables(sampleCatalogue);
const cards = catalogue.cards();
const facets = listFacets(catalogue);

/** References found by words and facets. */
function found(text: string, ...asked: (readonly [string, ...string[]])[]): string[] {
  const { demands, faults } = readQuery(
    asked.map(([name, ...values]) => [name, values]),
    facets,
  );
  expect(faults).toEqual([]);
  return find(cards, { demands, text }).map(({ reference }) => reference);
}

const BEARINGS = 'ISO 1234:2011';
const GEARS = 'IEC 99:2020';

describe('facets', () => {
  it.each([
    ['a state', ['state', 'published'], [BEARINGS, GEARS]],
    ['a publisher', ['publisher', 'IEC'], [GEARS]],
    ['a year', ['year', '2011'], [BEARINGS]],
    ['a committee with its subcommittees', ['committee', 'ISO/TC 4'], [BEARINGS]],
    ['a committee by its id', ['committee', 'iec-tc-65'], [GEARS]],
    ['the code of ICS', ['ics', '21.100.20'], [BEARINGS]],
    ['the id of a characteristic', ['hierarchy-level', 'station'], [BEARINGS]],
    ['its last word', ['level', 'Station'], [BEARINGS]],
    ['the characteristic of one scheme', ['rami.hierarchy_level', 'station'], [BEARINGS]],
    ['scheme and last word', ['sm2-level', 'enterprise'], [GEARS]],
    ['either of two values', ['level', 'station', 'enterprise'], [BEARINGS, GEARS]],
    ['a concept, by definition or classification', ['concept', 'digital-twin'], [BEARINGS, GEARS]],
  ] as const)('chooses by %s', (_, asked, expected) => {
    expect(found('', asked)).toEqual(expected);
  });

  it('demands that all facets hold', () => {
    expect(found('', ['level', 'station'], ['publisher', 'IEC'])).toEqual([]);
  });

  it('knows only entries of the catalogue', () => {
    expect(cards.map(({ reference }) => reference)).toEqual([GEARS, BEARINGS]);
  });

  it.each([
    [['levle', 'station'], 'facet', 'did you mean level'],
    [['level', 'statoin'], 'value', 'did you mean station?'],
    [['level', 'moon'], 'value', 'The values are: Station, Station, Enterprise.'],
  ] as const)('says what was meant by %j', ([name, value], kind, message) => {
    const { faults } = readQuery([[name, [value]]], facets);
    expect(faults[0]?.kind).toBe(kind);
    expect(faults[0]?.message).toContain(message);
  });
});

describe('words', () => {
  it.each([
    ['digital twin', [BEARINGS]],
    ['Digital Twins', [BEARINGS]],
    ['digi', [BEARINGS, GEARS]],
    ['enterprise', [GEARS]],
    ['roulements', [BEARINGS]],
    ['virtual counterpart', [BEARINGS]],
    ['1234', [BEARINGS]],
    ['paint', []],
  ])('finds %s', (text, expected) => {
    expect([...found(text)].sort()).toEqual([...expected].sort());
  });

  it('finds what holds some of the words where nothing holds all', () => {
    expect(found('gears unicorn')).toEqual([GEARS]);
  });

  it('suggests words for those that are unknown, and only for those', () => {
    expect(suggestWords(indexText(cards), 'digitel gear')).toEqual(['digital']);
    expect(suggestWords(indexText(cards), 'digital')).toEqual([]);
  });
});

describe('rank', () => {
  it('says what each part of the points was given for, and they add up', () => {
    const { demands } = readQuery([['level', ['station', 'enterprise']]], facets);
    for (const hit of find(cards, { demands, text: 'digital' })) {
      const parts = hit.reasons.map((reason) => Number(reason.split(' ')[0]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(hit.points);
    }
    const [first] = find(cards, { demands, text: 'twin' });
    expect(first?.reasons).toEqual([
      '100 text (title_en: twin)',
      '40 values (sm2.hierarchy_level.station 80)',
      '45 relevance 90',
      '20 edition in force',
    ]);
  });

  it('does not depend on the order of the cards', () => {
    const query = { demands: [], text: 'digital' };
    expect(find([...cards].reverse(), query)).toEqual(find(cards, query));
  });
});
