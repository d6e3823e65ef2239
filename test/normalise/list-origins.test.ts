import { expect, test } from 'vitest';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import { listOrigins } from '../../pipeline/normalise/list-origins.ts';
import { extraction, extractionOf, section, tableRow } from './sample-extraction.ts';

test('a concept comes from each clause and table row that was joined, once', () => {
  const gears = section('A.1', 'Gears');
  const concepts = joinConcepts([
    extractionOf({ sections: [gears, gears], listings: [tableRow('Gears', ['A.1'])] }),
  ]);
  expect(listOrigins(concepts, [], [])).toMatchObject([
    { table: 'concepts', row_id: 'enabler-gears', field: null, place: 'A.1 Gears' },
    { table: 'concepts', row_id: 'enabler-gears', source_id: 'paper', place: 'Table 1, Gears' },
  ]);
});

test('a subject comes from the entry that defines it', () => {
  const body = '<h2>Gears</h2><h4>Definition</h4><p>gears: wheels</p>';
  expect(listOrigins(joinConcepts([extraction(body)]), [], [])).toMatchObject([
    { row_id: 'subject-gears', place: 'Gears, Definition' },
  ]);
});
