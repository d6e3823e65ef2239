import { describe, expect, test } from 'vitest';
import { designationOf } from '../../pipeline/designation/designation.ts';
import { listRelations } from '../../pipeline/normalise/list-relations.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import { candidate } from './sample-rows.ts';

const row = (id: string, fields: Partial<CandidateRow> = {}): CandidateRow =>
  candidate({ standard_id: id, ...fields });
const relations = (...rows: CandidateRow[]): string[] =>
  listRelations(rows, []).map(({ from_id, relation, to_id }) => `${from_id} ${relation} ${to_id}`);

describe('relations that a register gives', () => {
  test('lead from the newer standard to the older one', () => {
    expect(relations(row('a', { replaces: ['b'] }), row('b'))).toEqual(['a obsoletes b']);
    expect(relations(row('a'), row('b', { replaced_by: ['a'] }))).toEqual(['a obsoletes b']);
    expect(relations(row('a'), row('b', { being_revised_by: ['a'] }))).toEqual(['a successorOf b']);
  });

  test('are one row where both sides give them', () => {
    expect(relations(row('a', { replaces: ['b'] }), row('b', { replaced_by: ['a'] }))).toEqual([
      'a obsoletes b',
    ]);
  });

  test('are left out where they lead to the standard itself or to none', () => {
    expect(relations(row('a', { replaces: ['a', 'gone'] }))).toEqual([]);
  });
});

test('a supplement is related to its base by its name', () => {
  const amendment = designationOf({
    publishers: ['ISO'],
    number: '99',
    date: '2001',
    supplements: [
      {
        type: 'Amd',
        number: '1',
        date: '2003',
        stage: null,
        iteration: null,
        is_consolidated: false,
      },
    ],
  });
  const rows = [row('iso-99-2001'), row('iso-99-2001-amd-1-2003')];
  expect(listRelations(rows, [amendment])).toContainEqual(
    expect.objectContaining({ from_id: 'iso-99-2001-amd-1-2003', to_id: 'iso-99-2001' }),
  );
  expect(listRelations(rows.slice(1), [amendment])).toEqual([]);
});
