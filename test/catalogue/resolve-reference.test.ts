import { expect, it } from 'vitest';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { resolveReference } from '../../pipeline/catalogue/resolve-reference.ts';
import { candidate } from '../normalise/sample-rows.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const undated = candidate({
  standard_id: 'iso-1234',
  reference: 'ISO 1234',
  publication_year: null,
  state: 'unknown',
});
const project = candidate({ standard_id: 'iso-77', work_id: 'iso-77', reference: 'ISO 77:—' });
const catalogue = readTables({
  ...sampleCatalogue,
  candidates: [...sampleCatalogue.candidates, undated, project],
});

it.each([
  ['iso-1234-2001', 'ISO 1234:2001', null],
  ['iso-1234', 'ISO 1234:2011', 'ISO 1234:2011 is the edition in force of the work named.'],
  ['iso-77', 'ISO 77:—', null],
])('finds %s', (id, reference, note) => {
  const { candidate: found, ...rest } = resolveReference(id, catalogue);
  expect(found?.reference).toBe(reference);
  expect(rest).toEqual({ note });
});

it.each([
  ['iso-1234-2010', 'ISO 1234:2011'],
  ['iso-1239', 'ISO 1235:2015'],
  ['bs-99', 'IEC 99:2020'],
])('suggests standards near the unknown %s', (id, nearest) => {
  const resolution = resolveReference(id, catalogue);
  expect(resolution.candidate).toBeNull();
  expect('suggestions' in resolution && resolution.suggestions).toContain(nearest);
});

it('suggests nothing for a name without a number', () => {
  expect(resolveReference('widgets', catalogue)).toEqual({ candidate: null, suggestions: [] });
});
