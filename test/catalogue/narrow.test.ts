/** The page narrows a catalogue by bits; what it finds, and in which order, is what `find` says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../pipeline/catalogue/find.ts';
import { listFacets } from '../../pipeline/catalogue/list-facets.ts';
import type { Card } from '../../pipeline/catalogue/make-cards.ts';
import { narrow } from '../../pipeline/catalogue/narrow.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { indexText, searchText } from '../../pipeline/catalogue/search-text.ts';
import { packIndex } from '../../pipeline/site/data/pack-index.ts';
import { unpackIndex } from '../../pipeline/site/view/unpack-index.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const WORDS = ['digital', 'twin', 'robots', 'safety', 'gear', 'iso'];
const LEVELS = ['station', 'enterprise', 'all_levels'];
const sample = readTables(sampleCatalogue);

const card = fc
  .record({
    title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    state: fc.constantFrom<Card['state'][]>('published', 'project', 'unknown'),
    is_current: fc.boolean(),
    publishers: fc.subarray(['ISO', 'IEC'], { minLength: 1 }),
    committee_ids: fc.subarray(['iso-tc-4', 'iso-tc-4-sc-1', 'iec-tc-65']),
    relevance: fc.option(fc.nat({ max: 100 })),
    levels: fc.uniqueArray(fc.tuple(fc.constantFrom(...LEVELS), fc.integer({ min: 1, max: 100 })), {
      selector: ([level]) => level,
    }),
  })
  .map(({ title, levels, ...facts }) => ({
    ...facts,
    title_en: title.join(' '),
    title_fr: null,
    publication_year: 2020,
    deliverable_type: 'IS',
    ics_codes: [],
    concept_ids: [],
    words: [],
    values: ` ${levels.map(([level, sure]) => `sm2.hierarchy_level.${level}:${sure} `).join('')}`,
  }));

const catalogues = fc.array(card, { minLength: 1, maxLength: 70 }).map((list) => {
  const cards = list.map((one, index): Card => {
    const number = String(index + 100);
    return { ...one, standard_id: `iso-${number}`, reference: `ISO ${number}` };
  });
  return { ...sample, cards: () => cards };
});

const wishes = fc.record({
  text: fc
    .array(fc.constantFrom(...WORDS, 'unknown'), { maxLength: 2 })
    .map((words) => words.join(' ')),
  state: fc.subarray(['published', 'project']),
  committee: fc.subarray(['iso-tc-4', 'iec-tc-65']),
  level: fc.subarray(['station', 'enterprise']),
});

describe('narrowing', () => {
  it('leaves what find finds, in its order, and counts what each value would leave', () => {
    fc.assert(
      fc.property(catalogues, wishes, (catalogue, { text, state, committee, level }) => {
        const { entries, shelf } = unpackIndex(packIndex(catalogue));
        const hits = text === '' ? null : searchText(indexText(entries), text);
        const wanted = { state, committee, 'sm2.hierarchy_level': level };
        const left = narrow(shelf, { hits, chosen: new Map(Object.entries(wanted)) });
        expect(left.positions.map((position) => entries[position]?.reference)).toEqual(
          found(catalogue, text, wanted),
        );
        for (const code of ['station', 'enterprise'])
          expect(left.counts.get('sm2.hierarchy_level')?.get(code)).toBe(
            found(catalogue, text, { ...wanted, 'sm2.hierarchy_level': [code] }).length,
          );
      }),
    );
  });
});

/** What `find` says, by the keys that the facets name. */
function found(
  catalogue: typeof sample,
  text: string,
  wanted: Readonly<Record<string, readonly string[]>>,
): string[] {
  const facets = listFacets(catalogue);
  const demands = Object.entries(wanted)
    .filter(([, codes]) => codes.length > 0)
    .map(([name, codes]) => {
      const values = facets.find((facet) => facet.name === name)?.values ?? [];
      const chosen = values.filter(({ keys }) =>
        codes.some((code) => keys[0] === `${name}.${code}`),
      );
      return { label: name, keys: chosen.flatMap(({ keys }) => keys) };
    });
  return find(catalogue.cards(), { demands, text }).map(({ reference }) => reference);
}
