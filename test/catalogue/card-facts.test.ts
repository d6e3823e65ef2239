import { expect, it } from 'vitest';
import { keysOf, strengthOf } from '../../pipeline/catalogue/card-facts.ts';
import { listFacets } from '../../pipeline/catalogue/list-facets.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = readTables(sampleCatalogue);
const [gears, current] = catalogue.cards();

it('lists every key of a card, with what its committee and its codes of ICS are part of', () => {
  expect([...keysOf(current!)]).toEqual(
    expect.arrayContaining([
      'sm2.hierarchy_level.station',
      'committee.iso-tc-4-sc-1',
      'committee.iso-tc-4',
      'ics.21.100.20',
      'ics.21.100',
      'year.2011',
    ]),
  );
});

it('says of every value of every facet what a search says', () => {
  const keys = listFacets(catalogue).flatMap((facet) => facet.values.flatMap((one) => one.keys));
  for (const card of [gears!, current!])
    expect(keys.filter((key) => strengthOf(card, key) > 0)).toEqual(
      keys.filter((key) => keysOf(card).has(key)),
    );
});
