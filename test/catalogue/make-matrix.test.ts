import { expect, it } from 'vitest';
import { makeMatrix } from '../../pipeline/catalogue/make-matrix.ts';
import { committee, concept, role } from '../normalise/sample-rows.ts';

const matrix = makeMatrix({
  concepts: [
    concept({ concept_id: 'effect-wear', kind: 'effect', clause: 'C.1' }),
    concept({ concept_id: 'enabler-oil', clause: 'A.2' }),
    concept(),
    concept({ concept_id: 'enhancer-cage', kind: 'enhancer', clause: 'B.1' }),
    concept({ concept_id: 'subject', kind: 'subject', clause: null }),
  ],
  committees: [
    committee({ committee_id: 'idle' }),
    committee({ committee_id: 'joint', publishers: ['ISO', 'IEC'] }),
    committee({ committee_id: 'iso-tc-4' }),
  ],
  committee_concepts: [
    role({ committee_id: 'joint', role: 'additional' }),
    role({ committee_id: 'iso-tc-4', role: 'additional', qualifier: 'balls' }),
    role({ committee_id: 'iso-tc-4', role: 'main', standard_count: 3 }),
  ],
});

it('numbers enablers, letters enhancers, and gives effects Greek letters', () => {
  expect(matrix.columns.map(({ concept: { concept_id: id }, ordinal }) => [id, ordinal])).toEqual([
    ['enabler-bearings', '#1'],
    ['enabler-oil', '#2'],
    ['enhancer-cage', '#A'],
    ['effect-wear', '#alpha'],
  ]);
});

it('has the committees with a role, by organization, joint ones last', () => {
  expect(
    matrix.groups.map(({ label, rows }) => [
      label,
      ...rows.map((row) => row.committee.committee_id),
    ]),
  ).toEqual([
    ['ISO', 'iso-tc-4'],
    ['ISO/IEC', 'joint'],
  ]);
});

it('gives each cell its roles, the strongest first, and the number of standards', () => {
  expect(matrix.groups[0]?.rows[0]?.cells.get('enabler-bearings')).toEqual({
    roles: ['main', 'additional'],
    rank: 0,
    qualifiers: ['balls'],
    standard_count: 3,
  });
});
