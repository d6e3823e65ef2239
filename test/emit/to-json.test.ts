import { describe, expect, test } from 'vitest';
import { toCatalogueJson, toNdjson } from '../../pipeline/emit/to-json.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { candidate, catalogueOf, concept } from '../normalise/sample-rows.ts';
import { NOTES } from './published-text.ts';

const catalogueJson = (tables: Partial<Catalogue>): unknown =>
  JSON.parse([...toCatalogueJson(catalogueOf(tables), NOTES)].join(''));

describe('catalogue.json', () => {
  test('has a key for each table, with the rows as they are', () => {
    const catalogue = catalogueOf({ concepts: [concept({ aliases: ['a | b', '"c"'] })] });
    expect(catalogueJson(catalogue)).toMatchObject({
      meta: { version: '1.2.3' },
      ...catalogue,
    });
  });

  test('leaves out long tables of records and evidence, and no other', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => index);
    const json = catalogueJson({
      candidates: many.map((index) => candidate({ standard_id: `iso-${index}` })),
      concepts: many.map((index) => concept({ concept_id: `enabler-${index}` })),
    });
    expect(json).not.toHaveProperty('candidates');
    expect(json).toHaveProperty('concepts.length', many.length);
    expect(json).toHaveProperty('mentions', []);
  });
});

test('a long table has its rows as lines of JSON too, and the cards by which its entries are searched', () => {
  const many = Array.from({ length: 10_001 }, (_, index) =>
    candidate({ standard_id: `iso-${index}` }),
  );
  const names = (tables: Partial<Catalogue>) => toNdjson(catalogueOf(tables)).map(([name]) => name);
  expect(names({ candidates: many })).toEqual(['candidates.ndjson', 'cards.ndjson']);
  expect(names({ candidates: many.slice(1) })).toEqual([]);
});
