import { describe, expect, test } from 'vitest';
import type { Designation } from '../../pipeline/designation/designation.ts';
import { isDesignation } from '../../pipeline/designation/designation.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { listCandidates } from '../../pipeline/normalise/list-candidates.ts';
import { gatherRecords, NO_HARVEST } from '../../pipeline/normalise/merge/gather-records.ts';
import { mergeHarvest } from '../../pipeline/normalise/merge/merge-harvest.ts';
import { compileTrust } from '../../pipeline/normalise/merge/rank-source.ts';
import type { RegisteredStandard } from '../../pipeline/normalise/registered-standard.ts';
import type { RegisterStandard } from '../../schemas/types.ts';
import { reference, rows } from '../reference.ts';
import { registerRow } from './sample-rows.ts';

function named(text: string): Designation {
  const designation = parseDesignation(text, reference.designations);
  if (!isDesignation(designation)) throw new Error(designation.reason);
  return designation;
}

/** A row of a register, published and without relations unless told otherwise. */
function registered(name: string, fields: Partial<RegisterStandard> = {}): RegisteredStandard {
  const row = registerRow({ reference: name, ...fields });
  return { source_id: 'register', line: 2, row, designation: named(name) };
}

const RULES = {
  rank: compileTrust(rows('field-trust')),
  ics: new Set(rows('register-ics').map(({ code }) => code)),
};

const list = (register: RegisteredStandard[], ...names: string[]) =>
  listCandidates(
    mergeHarvest(gatherRecords(register, NO_HARVEST.records, reference), RULES),
    names.map(named),
    rows('register-publishers'),
    reference,
  ).candidates;

describe('a standard that is only named', () => {
  test('tells what its name tells', () => {
    expect(list([], 'ISO/IEC TR 63306-1:2020/Amd 1:2022')).toMatchObject([
      {
        standard_id: 'iso-iec-tr-63306-1-2020-amd-1-2022',
        work_id: 'iso-iec-tr-63306-1',
        reference: 'ISO/IEC TR 63306-1:2020/Amd 1:2022',
        publishers: ['ISO', 'IEC'],
        deliverable_type: 'TR',
        number: '63306',
        part: '1',
        supplement: 'Amd 1:2022',
        publication_year: 2022,
        source_level: 'international',
        state: 'unknown',
        is_included: false,
        reasons: ['named in a document'],
      },
    ]);
  });

  test('is one row for each name, whatever the clause', () => {
    expect(list([], 'ISO 99:2001', 'ISO 99:2001, 3.4', 'ISO 99')).toMatchObject([
      { reference: 'ISO 99:2001' },
      { reference: 'ISO 99', publication_year: null },
    ]);
  });

  test('is a project where it is to be published, also when it is named undated elsewhere', () => {
    for (const names of [
      ['ISO 99', 'ISO 99:—'],
      ['ISO 99:—', 'ISO 99'],
    ]) {
      expect(list([], ...names)).toMatchObject([{ standard_id: 'iso-99', state: 'project' }]);
    }
  });
});

describe('a registered standard', () => {
  test('has the facts of the register, which win over its name', () => {
    const facts = {
      title_en: 'Cogs',
      edition: '2',
      ics_codes: ['21.200'],
      committees: ['ISO/TC 60'],
    };
    expect(list([registered('ISO 99:2001', facts)], 'ISO 99:2001')).toMatchObject([
      {
        title_en: 'Cogs',
        edition: '2',
        ics_codes: ['21.200'],
        committee_ids: ['iso-tc-60'],
        state: 'published',
        is_included: true,
        is_current: true,
      },
    ]);
  });

  test.each([
    ['published', true],
    ['project', true],
    ['withdrawn', false],
    ['cancelled', false],
  ] as const)('that is %s is included: %s', (state, isIncluded) => {
    expect(list([registered('ISO 99:2001', { state })])[0]?.is_included).toBe(isIncluded);
  });

  test('brings the standards that it names', () => {
    const facts = { replaces: ['ISO 98:1999'], being_revised_by: ['ISO/CD 99'] };
    expect(list([registered('ISO 99:2001', facts)])).toMatchObject([
      { standard_id: 'iso-99-2001', replaces: ['iso-98-1999'], being_revised_by: ['iso-99'] },
      { standard_id: 'iso-98-1999', state: 'unknown', reasons: ['named in the register'] },
      { standard_id: 'iso-99', state: 'project' },
    ]);
  });

  test('has no committee that only governs others', () => {
    const facts = { committees: ['ISO/TC 4', 'ISO/TMB'] };
    expect(list([registered('ISO 99:2001', facts)])).toMatchObject([
      { committee_ids: ['iso-tc-4'] },
    ]);
  });

  test('takes over the undated id of a citation made before it was published', () => {
    expect(list([registered('ISO 99:2001')], 'ISO 99:—')).toMatchObject([
      { standard_id: 'iso-99-2001', former_ids: ['iso-99'] },
    ]);
  });

  test('leaves an undated citation its own row', () => {
    expect(list([registered('ISO 99:2001')], 'ISO 99')).toMatchObject([
      { standard_id: 'iso-99-2001', former_ids: [] },
      { standard_id: 'iso-99' },
    ]);
  });
});

test('of two registers the first one counts, and the second fills what it leaves open', () => {
  const first = registered('ISO 99:2001', { title_en: 'Gears', ics_codes: [], stage_code: null });
  const second = registered('ISO 99:2001', {
    title_en: 'Wheels',
    ics_codes: ['21.200'],
    stage_code: '95.99',
    edition: '2',
  });
  expect(list([first, { ...second, source_id: 'second' }])).toMatchObject([
    { title_en: 'Gears', ics_codes: ['21.200'], edition: '2', stage_code: null },
  ]);
});
