import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCandidates } from '../../../pipeline/normalise/list-candidates.ts';
import { normaliseRecord } from '../../../pipeline/normalise/harvest/normalise-record.ts';
import { accountForRecords } from '../../../pipeline/normalise/merge/account-for-records.ts';
import { NO_HARVEST } from '../../../pipeline/normalise/merge/gather-records.ts';
import { harvestedKey } from '../../../pipeline/normalise/merge/harvested-key.ts';
import { mergeHarvest } from '../../../pipeline/normalise/merge/merge-harvest.ts';
import { compileTrust } from '../../../pipeline/normalise/merge/rank-source.ts';
import type { HarvestedRecord } from '../../../pipeline/read/records/harvested-record.ts';
import { reference, rows } from '../../reference.ts';
import { record, relation, text } from '../harvest/sample-record.ts';

const RULES = { rank: compileTrust(rows('field-trust')), ics: new Set(['25.040.40']) };

function merge(records: readonly HarvestedRecord[]) {
  const standards = records.flatMap((one) => normaliseRecord(one, reference).value ?? []);
  const keys = standards.map((one, handle) => ({ ...harvestedKey(one), handle }));
  const load = ({ handle }: { handle: number }) => standards[handle]!;
  const merged = mergeHarvest({ keys, load }, RULES);
  const listed = listCandidates(merged, [], rows('register-publishers'), reference);
  const candidates = [...listed.candidates].sort((a, b) =>
    a.standard_id < b.standard_id ? -1 : 1,
  );
  return { ...merged, ...listed, candidates };
}

/** A record of a project of ISO at a stage. */
function project(
  name: string,
  number: string,
  stage: string,
  fields: Partial<HarvestedRecord> = {},
): HarvestedRecord {
  const [code = '', substage = ''] = stage.split('.');
  return record(name, 'ISO', { project_number: number, stage: code, substage, ...fields });
}

describe('the records of one project', () => {
  const ghosts = [
    project('ISO/DIS 99', '1', '40.99', { titles: [text('Gear')] }),
    project('ISO 99', '1', '60.00', { place: 'undated' }),
    project('ISO 99:2021', '1', '60.60', { titles: [text('Gears')] }),
  ];

  test('are one document under its last name, with the former ones', () => {
    expect(merge(ghosts).candidates).toMatchObject([
      { standard_id: 'iso-99-2021', state: 'published', title_en: 'Gears', former_ids: ['iso-99'] },
    ]);
  });

  test('contradict nothing as long as they tell of earlier stages', () => {
    expect(merge(ghosts).conflicts).toEqual([]);
  });

  test('leave their undated name to the project that bears it now', () => {
    const next = project('ISO/CD 99', '2', '30.20');
    expect(
      merge([...ghosts, next]).candidates.map(({ standard_id: id, former_ids: former }) => [
        id,
        former,
      ]),
    ).toEqual([
      ['iso-99', []],
      ['iso-99-2021', []],
    ]);
  });

  test('are accounted for one by one', () => {
    expect(accountForRecords(merge(ghosts).groups, NO_HARVEST)).toMatchObject([
      { source_id: 'sample', read: 3, entry: 1, merged: 0, superseded: 2 },
    ]);
  });
});

describe('records of one name', () => {
  const iso = record('ISO/IEC 99:2021', 'ISO', {
    source_id: 'iso',
    titles: [text('Gears'), text('Engrenages', 'fr')],
    dates: [{ type: 'published', text: '2021-10' }],
    committees: [{ identifier: 'ISO/TC 184/SC 4', name: null, type: null, number: null }],
    ics: ['25.040.40', '99.999'],
  });
  const iec = record('ISO/IEC 99:2021', 'IEC', {
    source_id: 'iec',
    titles: [text('GEARS.')],
    abstracts: [text('About gears.')],
    dates: [{ type: 'published', text: '2021-10-05' }],
    committees: [{ identifier: null, name: 'TC 65', type: null, number: null }],
  });

  test('are one document, each field from the source trusted most', () => {
    const { candidates, origins, conflicts } = merge([iec, iso]);
    expect(candidates).toMatchObject([
      {
        title_en: 'Gears',
        title_fr: 'Engrenages',
        scope_en: 'About gears.',
        publication_date: '2021-10-05',
        committee_ids: ['iso-tc-184-sc-4', 'iec-tc-65'],
        ics_codes: ['25.040.40'],
      },
    ]);
    expect(origins.map(({ field, source_id: id }) => `${field ?? 'row'} ${id}`)).toEqual([
      'row iso',
      'publication_date iec',
      'scope_en iec',
      'committee_ids iso',
      'committee_ids iec',
    ]);
    expect(conflicts).toEqual([]);
  });

  test('that tell different things are a conflict', () => {
    const other = { ...iec, titles: [text('Cogs')] };
    expect(merge([iso, other]).conflicts).toMatchObject([
      { field: 'title_en', source_id: 'iso', value: 'Gears', other_source_id: 'iec' },
    ]);
  });

  test('in one source are editions, of which the newest counts', () => {
    const edition = (number: string) =>
      record('ECMA-100', 'ECMA', { place: `edition ${number}`, edition: number });
    const { candidates, conflicts } = merge([edition('1'), edition('3'), edition('2')]);
    expect(candidates).toMatchObject([{ standard_id: 'ecma-100', edition: '3' }]);
    expect(conflicts).toEqual([]);
  });
});

test('a redline is part of the standard', () => {
  const { candidates } = merge([
    record('IEC 62541-1:2025 RLV', 'IEC', { titles: [text('Redline')] }),
    record('IEC 62541-1:2025', 'IEC', { titles: [text('OPC')] }),
  ]);
  expect(candidates).toMatchObject([{ standard_id: 'iec-62541-1-2025', title_en: 'OPC' }]);
});

describe('the succession of editions', () => {
  test('is told by both sides, whichever record tells it', () => {
    const old = project('ISO 99:2001', '1', '95.99');
    const now = project('ISO 99:2021', '2', '60.60', {
      relations: [relation('obsoletes', 'ISO 99:2001')],
    });
    const next = project('ISO/CD 99', '3', '30.20');
    const revised = { ...now, relations: [...now.relations, relation('obsoletes', 'ISO/CD 99')] };
    expect(merge([old, revised, next]).candidates).toMatchObject([
      { standard_id: 'iso-99', replaces: [] },
      { standard_id: 'iso-99-2001', replaced_by: ['iso-99-2021'], is_current: false },
      {
        standard_id: 'iso-99-2021',
        replaces: ['iso-99-2001'],
        being_revised_by: ['iso-99'],
        is_current: true,
      },
    ]);
  });

  test('a cancelled project succeeds nothing', () => {
    const now = project('ISO 99:2021', '2', '60.60', {
      relations: [relation('obsoletes', 'ISO/CD 99')],
    });
    const { candidates } = merge([now, project('ISO/CD 99', '3', '30.98')]);
    expect(candidates[1]).toMatchObject({ replaced_by: [], being_revised_by: [] });
  });

  test('a document that is only named has a row', () => {
    const now = project('ISO 99:2021', '2', '60.60', {
      relations: [relation('obsoletes', 'ISO 98:1999')],
    });
    expect(merge([now]).candidates).toMatchObject([
      { standard_id: 'iso-98-1999', state: 'unknown', reasons: ['named in the harvest'] },
      { standard_id: 'iso-99-2021' },
    ]);
  });
});

test('the order of the records does not matter', () => {
  const names = [
    'ISO 99:2001',
    'ISO/DIS 99',
    'ISO 99',
    'ISO 99:2021',
    'IEC 99:2001',
    'IEC 99:2001 RLV',
  ];
  const one = fc
    .record({
      name: fc.constantFrom(...names),
      number: fc.constantFrom('1', '2', null),
      stage: fc.constantFrom('40', '60', '95', null),
      edition: fc.constantFrom('1', '2', null),
      title: fc.constantFrom('Gears', 'Cogs'),
    })
    .map(({ name, number, stage, edition, title }, index = 0) =>
      record(name, name.slice(0, 3), {
        project_number: number,
        stage,
        substage: stage === null ? null : stage === '95' ? '99' : '60',
        edition,
        titles: [text(title)],
        place: `${name} ${number} ${stage} ${edition} ${title} ${index}`,
      }),
    );
  const lists = fc.uniqueArray(one, { selector: ({ place }) => place, maxLength: 8 });
  fc.assert(
    fc.property(
      lists.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(merge(shuffled).candidates).toEqual(merge(all).candidates);
      },
    ),
  );
});

describe('a document that its catalogue lists without a state', () => {
  const version = (name: string, fields: Partial<HarvestedRecord> = {}) =>
    record(name, 'ECMA', fields);

  test('is published, and withdrawn once another one has taken its place', () => {
    const { candidates } = merge([
      version('ECMA-99', { dates: [{ type: 'published', text: '1990-01' }] }),
      version('ECMA-98', {
        dates: [{ type: 'published', text: '1999-06' }],
        relations: [relation('updates', 'ECMA-99')],
      }),
    ]);
    expect(candidates.map((row) => row.state_basis)).toContain('listed in the catalogue of ECMA');
  });
});

describe('a document', () => {
  test('takes the place of none that is dated after it', () => {
    const { candidates } = merge([
      record('ISO 98:1999', 'ISO', {
        stage: '60',
        substage: '60',
        relations: [relation('replaces', 'ISO 97:2005')],
      }),
      record('ISO 97:2005', 'ISO', { stage: '60', substage: '60' }),
    ]);
    expect(candidates.map(({ replaces }) => replaces)).toEqual([[], []]);
  });
});
