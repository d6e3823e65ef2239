import { expect, test } from 'vitest';
import { assess } from '../../pipeline/assess/assess.ts';
import { candidate, catalogueOf, concept, definition } from '../normalise/sample-rows.ts';
import { reference, schemas } from '../reference.ts';

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
  candidates: [
    ...Array.from({ length: 10_000 }, () => candidate()),
    candidate({ standard_id: 'iso-9', work_id: 'iso-9', reference: 'ISO 9', number: '9' }),
  ],
  classifications: [
    {
      standard_id: 'iso-1234-2011',
      scheme_id: 'sm2',
      scheme_version: '1',
      characteristic_id: 'layer',
      value_code: 'business',
      basis: 'curated',
      rule_id: 'curation',
      supporting_rules: [],
      denying_rules: ['bearings'],
      evidence_field: null,
      evidence_text: 'clause 1',
      confidence: 100,
      status: 'disputed',
      decided_by: 'us',
      decided_on: '2031',
    },
  ],
});

/** Rules without effect, and two that say the same. */
const rules = [
  { rule_id: 'idle', fired: 0, together_with: [] },
  { rule_id: 'one', fired: 2, together_with: ['two'] },
  { rule_id: 'two', fired: 2, together_with: ['one'] },
];

const findings = assess(
  { catalogue: faulty, rules },
  {
    extractions: [],
    reference,
    decisions: [],
    corrections: [
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
    ],
    rulebook: {
      rules: reference.rules,
      schemes: [],
      mappings: [],
      decisions: {
        inclusions: new Map([
          [
            'iso-9',
            {
              reference: 'ISO 9',
              decision: 'exclude',
              reason: 'off topic',
              decided_by: 'us',
              decided_on: '2031',
            },
          ],
        ]),
        values: new Map(),
      },
      registered: [],
    },
  },
);

test('every kind of finding is one that the schema names', () => {
  const kinds = schemas.tables.get('findings')?.properties['kind']?.enum ?? [];
  expect(kinds).toEqual(expect.arrayContaining(findings.map(({ kind }) => kind)));
});

test('findings have ids of their own, in the form of the schema', () => {
  const ids = findings.map(({ finding_id: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const validate = schemas.ajv.getSchema('findings');
  for (const finding of findings) expect(validate?.(finding), finding.finding_id).toBe(true);
});
