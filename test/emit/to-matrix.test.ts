import { describe, expect, test } from 'vitest';
import { byRoadmap } from '../../pipeline/catalogue/by-roadmap.ts';
import { toMatrix } from '../../pipeline/emit/to-matrix.ts';
import { catalogueOf, committee, concept, role } from '../normalise/sample-rows.ts';

describe('the roadmap is in order', () => {
  const order = (...rows: [kind: 'enabler' | 'enhancer' | 'effect', clause: string | null][]) =>
    rows
      .map(([kind, clause], index) => concept({ kind, clause, concept_id: `c-${index}` }))
      .sort(byRoadmap)
      .map((row) => `${row.kind} ${row.clause ?? '-'}`);

  test('enablers, enhancers, effects', () => {
    expect(order(['effect', 'A.1'], ['enhancer', 'B.1'], ['enabler', 'C.1'])).toEqual([
      'enabler C.1',
      'enhancer B.1',
      'effect A.1',
    ]);
  });

  test.each([
    ['numbers by value', ['A.10', 'A.2'], ['A.2', 'A.10']],
    ['annexes by letter', ['B.1', 'A.2'], ['A.2', 'B.1']],
    ['clauses before their parts', ['A.2.1', 'A.2'], ['A.2', 'A.2.1']],
    ['numbers without letters', ['5.10', '5.9'], ['5.9', '5.10']],
    ['what has no clause last', [null, 'Z.99'], ['Z.99', '-']],
  ])('%s', (_title, clauses, expected) => {
    const rows = clauses.map((clause): ['enabler', string | null] => ['enabler', clause]);
    expect(order(...rows)).toEqual(expected.map((clause) => `enabler ${clause}`));
  });

  test('concepts of the same clause by their ids', () => {
    const rows = ['b', 'a'].map((id) => concept({ concept_id: id, clause: null }));
    expect(rows.sort(byRoadmap).map((row) => row.concept_id)).toEqual(['a', 'b']);
  });
});

describe('the matrix', () => {
  const matrix = toMatrix(
    catalogueOf({
      committees: [
        committee(),
        committee({ committee_id: 'iec-tc-65', name: 'IEC/TC 65' }),
        committee({ committee_id: 'iso-tc-60', name: 'ISO/TC 60' }),
      ],
      concepts: [
        concept({ concept_id: 'enabler-gears', label: 'Gears', clause: 'A.10' }),
        concept({ clause: 'A.2' }),
        concept({ concept_id: 'subject-widgets', kind: 'subject' }),
      ],
      committee_concepts: [
        role({ role: 'definition_source' }),
        role(),
        role({ committee_id: 'iec-tc-65', concept_id: 'enabler-gears', role: 'additional' }),
      ],
    }),
  );

  test('has a column for each concept of the roadmap, in its order', () => {
    expect(Object.keys(matrix.schema.properties)).toEqual([
      'committee_id',
      'committee',
      'enabler-bearings',
      'enabler-gears',
    ]);
  });

  test('has a row for each committee that has a role, with its roles from the strongest on', () => {
    expect(matrix.rows).toEqual([
      {
        committee_id: 'iso-tc-4',
        committee: 'ISO/TC 4',
        'enabler-bearings': ['main', 'definition_source'],
        'enabler-gears': [],
      },
      {
        committee_id: 'iec-tc-65',
        committee: 'IEC/TC 65',
        'enabler-bearings': [],
        'enabler-gears': ['additional'],
      },
    ]);
  });
});
