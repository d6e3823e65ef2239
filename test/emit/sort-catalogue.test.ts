import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortCatalogue } from '../../pipeline/emit/sort-catalogue.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { candidate, catalogueOf, concept, role } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';

const sorted = (tables: Partial<Catalogue>): Catalogue =>
  sortCatalogue(catalogueOf(tables), schemas.tables);

describe('rows are sorted', () => {
  test('by their key, texts by code unit', () => {
    const ids = ['enabler-b', 'effect-z', 'enabler-a', 'enabler-10', 'enabler-9'];
    const concepts = ids.map((id) => concept({ concept_id: id }));
    expect(sorted({ concepts }).concepts.map((row) => row.concept_id)).toEqual([
      'effect-z',
      'enabler-10',
      'enabler-9',
      'enabler-a',
      'enabler-b',
    ]);
  });

  test('by numbers in the order of their values', () => {
    const gaps = [10, 9, 100].map((number) => ({
      number,
      title: null,
      concept_ids: [],
      status: 'open' as const,
    }));
    expect(sorted({ gaps }).gaps.map(({ number }) => number)).toEqual([9, 10, 100]);
  });

  test('by all columns of a compound key', () => {
    const roles = [
      role({ role: 'main' }),
      role({ committee_id: 'iec-tc-65' }),
      role({ role: 'additional' }),
    ];
    const keys = sorted({ committee_concepts: roles }).committee_concepts;
    expect(keys.map((row) => `${row.committee_id} ${row.role}`)).toEqual([
      'iec-tc-65 main',
      'iso-tc-4 additional',
      'iso-tc-4 main',
    ]);
  });
});

test('no table is forgotten, no row is lost', () => {
  const catalogue = catalogueOf({ concepts: [concept()], candidates: [candidate()] });
  expect(sortCatalogue(catalogue, schemas.tables)).toEqual(catalogue);
});

test('the order in which rows come does not matter', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}(-[a-z0-9]{1,3})?$/), { maxLength: 20 });
  fc.assert(
    fc.property(
      ids.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        const order = (names: string[]) =>
          sorted({ concepts: names.map((id) => concept({ concept_id: id })) }).concepts;
        expect(order(shuffled)).toEqual(order(all));
      },
    ),
  );
});

test('the columns of a row come in the order of the schema', () => {
  const row = concept();
  const turned = Object.assign(Object.fromEntries(Object.entries(row).reverse()), row);
  const [ordered] = sorted({ concepts: [turned] }).concepts;
  expect(Object.keys(ordered ?? {})).toEqual(Object.keys(row));
  expect(ordered).toEqual(row);
});
