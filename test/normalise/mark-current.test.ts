import { describe, expect, test } from 'vitest';
import { markCurrent } from '../../pipeline/normalise/mark-current.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import { candidate } from './sample-rows.ts';

const edition = (id: string, fields: Partial<CandidateRow> = {}): CandidateRow =>
  candidate({ standard_id: id, publication_year: Number(id.slice(-4)), ...fields });
const current = (...rows: CandidateRow[]): string[] =>
  markCurrent(rows)
    .filter((row) => row.is_current)
    .map((row) => row.standard_id);

describe('the edition in force of a work', () => {
  const old = edition('iso-1234-2001');
  const latest = edition('iso-1234-2011');

  test('is the one with the latest date, in any order', () => {
    expect(current(old, latest)).toEqual(['iso-1234-2011']);
    expect(current(latest, old)).toEqual(['iso-1234-2011']);
  });

  test('is told by the month where that is known', () => {
    const may = edition('iso-1234-1-2011', { publication_date: '2011-05' });
    const march = edition('iso-1234-2-2011', { publication_date: '2011-03' });
    expect(current(may, march)).toEqual(['iso-1234-1-2011']);
  });

  test.each<[string, Partial<CandidateRow>]>([
    ['withdrawn', { state: 'withdrawn' }],
    ['a project', { state: 'project' }],
    ['known by name only', { state: 'unknown' }],
    ['replaced', { replaced_by: ['iso-5'] }],
    ['a supplement', { supplement: 'Amd 1:2011' }],
  ])('is not one that is %s', (_title, fields) => {
    expect(current(old, { ...latest, ...fields })).toEqual(['iso-1234-2001']);
  });

  test('is one for each work', () => {
    expect(current(old, edition('iso-5-2001', { work_id: 'iso-5' }))).toHaveLength(2);
  });
});
