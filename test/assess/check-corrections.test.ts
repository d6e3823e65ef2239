import { describe, expect, test } from 'vitest';
import { checkCorrections } from '../../pipeline/assess/check-corrections.ts';
import type { DefinitionRow } from '../../schemas/types.ts';
import { catalogueOf, definition } from '../normalise/sample-rows.ts';

function check(found: string, rowId: string, fields: Partial<DefinitionRow> = {}) {
  const row = definition({ definition_id: 'd-1', text: 'a eistributed system', ...fields });
  const correction = {
    table: 'definitions',
    row_id: rowId,
    field: 'text',
    found,
    corrected: 'distributed',
    reason: 'misprint',
    decided_by: 'us',
    decided_on: '2031',
  } as const;
  return checkCorrections(catalogueOf({ definitions: [row] }), [correction]);
}

test('a correction whose misprint is gone is stale', () => {
  expect(check('eistribution', 'd-1')).toMatchObject([
    { kind: 'correction_stale', severity: 'note', subject_id: 'd-1' },
  ]);
});

describe('a correction is not stale', () => {
  test('where its misprint is there', () => {
    expect(check('eistributed', 'd-1')).toEqual([]);
  });

  test('where this build does not hold its row', () => {
    expect(check('eistribution', 'd-2')).toEqual([]);
  });

  test('where the row is a paraphrase', () => {
    expect(check('eistribution', 'd-1', { is_verbatim: false })).toEqual([]);
  });
});

test('two stale corrections of a row that differ in signs only are two findings', () => {
  const ids = ['a, b', 'a; b'].flatMap((found) => check(found, 'd-1')).map((row) => row.finding_id);
  expect(new Set(ids).size).toBe(2);
});
