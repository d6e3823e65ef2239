import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../pipeline/validate/check-catalogue.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import {
  candidate,
  catalogueOf,
  committee,
  concept,
  definition,
  role,
} from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';

/** `code table, place` of each fault. */
const faults = (tables: Partial<Catalogue>): string[] =>
  checkCatalogue(catalogueOf(tables), schemas).map(
    ({ code, origin: { source, place } }) => `${code} ${source}, ${place ?? ''}`,
  );

const whole: Partial<Catalogue> = {
  concepts: [concept()],
  committees: [committee()],
  committee_concepts: [role()],
  candidates: [candidate()],
  definitions: [definition({ source_standard_id: 'iso-1234-2011' })],
};

test('a catalogue whose keys close has no fault', () => {
  expect(faults(whole)).toEqual([]);
});

describe('a row against its schema', () => {
  test.each<[string, Partial<Catalogue>, string]>([
    [
      'a wrong value',
      { concepts: [concept({ concept_id: 'No Id' })] },
      'catalogue/schema concepts, No Id',
    ],
    [
      'a column too many',
      { committees: [Object.assign(committee(), { colour: 'red' })] },
      'catalogue/schema committees, iso-tc-4',
    ],
  ])('is an error: %s', (_title, tables, fault) => {
    expect(faults({ ...tables })).toEqual([fault]);
  });
});

describe('a key that repeats is an error', () => {
  test('of one column', () => {
    expect(faults({ concepts: [concept(), concept({ label: 'Other' })] })).toEqual([
      'catalogue/duplicate concepts, enabler-bearings',
    ]);
  });

  test('of several columns, all of which must be the same', () => {
    const roles = [role(), role({ role: 'additional' }), role()];
    expect(faults({ ...whole, committee_concepts: roles })).toEqual([
      'catalogue/duplicate committee_concepts, iso-tc-4/enabler-bearings/main',
    ]);
  });
});

describe('a reference', () => {
  test.each<[string, Partial<Catalogue>, string]>([
    [
      'in a column',
      { concepts: [] },
      'catalogue/dangling definitions, enabler-bearings-iso-1234-2011, concept_id',
    ],
    [
      'in a list',
      { committees: [committee({ parent_ids: ['iso-tc-4', 'iso-tc-5'] })] },
      'catalogue/dangling committees, iso-tc-4, parent_ids',
    ],
  ])('to nothing is an error: %s', (_title, tables, fault) => {
    expect(faults({ ...whole, ...tables })).toContain(fault);
  });

  test('that is absent is none', () => {
    expect(faults({ definitions: [definition({ concept_id: null })] })).toEqual([]);
  });

  test('closes through the former id of the row that succeeded it', () => {
    const cites = { definitions: [definition({ source_standard_id: 'iso-1234' })] };
    expect(faults({ ...whole, ...cites })).toHaveLength(1);
    const candidates = [candidate({ former_ids: ['iso-1234'] })];
    expect(faults({ ...whole, ...cites, candidates })).toEqual([]);
  });
});
