import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_HARVEST } from '../../pipeline/normalise/merge/gather-records.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { checkAccounts } from '../../pipeline/validate/check-accounts.ts';
import { sortCatalogue } from '../../pipeline/emit/sort-catalogue.ts';
import type { Extraction } from '../../pipeline/extract/extraction.ts';
import { reference, rows, schemas } from '../reference.ts';
import { extraction } from './sample-extraction.ts';

const DOCUMENTS = [
  extraction(
    `<p>The enablers are:</p><ul><li>Gears and cogs</li></ul>
     <table><tr><th>Enablers<th>Main provider of definition<th>Definition/description
     <tr><td>Gears (SMCC gap #3)<td>ISO/TC 60<td>A.1</table>
     <h2>Enablers</h2><h3>A.1 Gears</h3><h4>Definition</h4><p>gear: wheel</p>
     <p>[SOURCE: ISO 99:2001, 3.4 (ISO/TC 60)]</p><h4>Relevance</h4><p>They turn.</p>`,
    'paper',
  ),
  extraction(
    `<h2>Enablers</h2><h3>1.1 Gear</h3><h4>Definition</h4><p>gear: toothed wheel</p>
     <p>[SOURCE: ISO 99:2001, 3.4]</p><h3>1.2 Cogs</h3><h4>Relevance</h4><p>They fit.</p>`,
    'terms',
  ),
  extraction(
    `<h2>Effects</h2><h3>1.1 Silence</h3><p>IEC/TC 65 – ISO/TC 184 JWG 21 and ISO 99.</p>`,
    'annex',
  ),
];

const run = (extractions: Extraction[]) =>
  normalise({ extractions, registered: [], harvest: NO_HARVEST }, [], rows, reference);
const catalogueOf = (extractions: Extraction[]) =>
  sortCatalogue(run(extractions).catalogue, schemas.tables);

const catalogue = catalogueOf(DOCUMENTS);

test('the same documents in any order give the same catalogue', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }), (documents) => {
      expect(catalogueOf(documents)).toEqual(catalogue);
    }),
    { numRuns: 6 },
  );
});

test('what documents say of the same thing is joined', () => {
  expect(catalogue.concepts).toMatchObject([
    { concept_id: 'effect-silence', definition_status: 'missing', committee_status: 'none' },
    { concept_id: 'enabler-cogs', listed_in: ['annex', 'narrative'] },
    {
      concept_id: 'enabler-gears',
      listed_in: ['annex', 'table', 'narrative'],
      gap_numbers: [3],
      definition_status: 'several',
      committee_status: 'one',
    },
  ]);
  expect(catalogue.gaps).toMatchObject([{ number: 3, concept_ids: ['enabler-gears'] }]);
});

describe('every reference has its row', () => {
  test('from definitions, mentions and roles to standards and committees', () => {
    const standards = new Set(
      catalogue.candidates.flatMap((row) => [row.standard_id, ...row.former_ids]),
    );
    const committees = new Set(catalogue.committees.map((row) => row.committee_id));
    for (const { source_standard_id: id } of catalogue.definitions) expect(standards).toContain(id);
    for (const { standard_id: id } of catalogue.mentions)
      if (id !== null) expect(standards).toContain(id);
    for (const { committee_id: id } of [...catalogue.mentions, ...catalogue.committee_concepts])
      if (id !== null) expect(committees).toContain(id);
  });

  test('and every concept, definition and role says where it comes from', () => {
    const origins = new Set(catalogue.origins.map((row) => `${row.table}/${row.row_id}`));
    for (const row of catalogue.concepts) expect(origins).toContain(`concepts/${row.concept_id}`);
    for (const row of catalogue.definitions)
      expect(origins).toContain(`definitions/${row.definition_id}`);
    for (const { committee_id, concept_id, role } of catalogue.committee_concepts)
      expect(origins).toContain(`committee_concepts/${committee_id}/${concept_id}/${role}`);
  });
});

test('all that was read is accounted for', () => {
  expect(checkAccounts(run(DOCUMENTS).accounts)).toEqual([]);
});

test('nothing read makes an empty catalogue', () => {
  expect(Object.values(run([]).catalogue).flat()).toEqual([]);
});
