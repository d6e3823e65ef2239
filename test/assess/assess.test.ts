import { expect, test } from 'vitest';
import { assess } from '../../pipeline/assess/assess.ts';
import { candidate, catalogueOf, concept, definition } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';

/** A catalogue with every fault that there is a finding for. */
const faulty = catalogueOf({
  concepts: [
    concept({ definition_status: 'several' }),
    concept({ concept_id: 'effect-silence', definition_status: 'missing' }),
    concept({ concept_id: 'effect-speed', definition_status: 'tentative' }),
  ],
  definitions: [
    definition({ definition_id: 'd-1', cited_state: 'withdrawn', term_match: 'related' }),
    definition({ definition_id: 'd-2', cited_state: 'undated' }),
    definition({ definition_id: 'd-3', concept_id: 'effect-speed', cited_state: 'forthcoming' }),
  ],
  committee_concepts: ['iso-tc-4', 'iso-tc-60'].map((id) => ({
    committee_id: id,
    concept_id: 'enabler-bearings',
    role: 'main',
    qualifier: null,
    standard_count: null,
  })),
  candidates: [candidate()],
});

const findings = assess({ catalogue: faulty, rules: [] }, [
  {
    table: 'definitions',
    row_id: 'd-1',
    field: 'text',
    found: 'eistributed',
    corrected: 'distributed',
    reason: 'misprint',
    decided_by: 'us',
    decided_on: '2031',
  },
]);

test('every kind of finding that the schema names is found by some rule', () => {
  const kinds = schemas.tables.get('findings')?.properties['kind']?.enum ?? [];
  expect([...new Set(findings.map(({ kind }) => kind))].sort()).toEqual(kinds.map(String).sort());
});

test('findings have ids of their own, in the form of the schema', () => {
  const ids = findings.map(({ finding_id: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const validate = schemas.ajv.getSchema('findings');
  for (const finding of findings) expect(validate?.(finding), finding.finding_id).toBe(true);
});
