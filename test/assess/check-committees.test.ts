import { expect, test } from 'vitest';
import { checkCommittees } from '../../pipeline/assess/check-committees.ts';
import type { CommitteeConceptRow, ConceptRow } from '../../schemas/types.ts';
import { catalogueOf, committee, concept, role } from '../normalise/sample-rows.ts';

const check = (fields: Partial<ConceptRow>, ...roles: Partial<CommitteeConceptRow>[]) =>
  checkCommittees(
    catalogueOf({
      concepts: [concept(fields)],
      committees: [committee(), committee({ committee_id: 'iec-tc-65', name: 'IEC/TC 65' })],
      committee_concepts: roles.map(role),
    }),
  );

test.each([
  ['without any', []],
  ['with additional groups alone', [{ role: 'additional' }]],
  ['with main committees of another concept', [{ concept_id: 'other' }]],
] as const)('a concept %s is a gap', (_title, roles) => {
  expect(check({}, ...roles)).toMatchObject([{ kind: 'committee_missing', severity: 'gap' }]);
});

test('a subject needs no main committee', () => {
  expect(check({ kind: 'subject' })).toEqual([]);
});

test('one main committee is no finding, whoever else takes part', () => {
  expect(check({}, {}, { committee_id: 'iec-tc-65', role: 'additional' })).toEqual([]);
});

test('several main committees are an issue that names them in order', () => {
  const found = check({}, {}, { committee_id: 'iec-tc-65' });
  expect(found[0]?.summary).toMatch(/Bearings: IEC\/TC 65, ISO\/TC 4\.$/);
  expect(found).toMatchObject([
    {
      kind: 'several_committees',
      severity: 'issue',

      readings: [{ value: 'IEC/TC 65' }, { value: 'ISO/TC 4' }],
    },
  ]);
});
