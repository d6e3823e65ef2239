import { describe, expect, it } from 'vitest';
import { listAxes } from '../../pipeline/catalogue/list-axes.ts';
import { listCorrespondences, listPivots } from '../../pipeline/catalogue/list-pivots.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import type { MappingRow, SchemeRow } from '../../schemas/types.ts';
import { sampleCatalogue, schemeValue } from './sample-catalogue.ts';

function scheme(scheme_id: string, version: string): SchemeRow {
  return {
    scheme_id,
    version,
    title: `Scheme ${scheme_id} ${version}`,
    description: 'Invented.',
    provenance: 'extension',
    source: 'invented',
    use: 'mapped',
  };
}

function mapping(
  from_code: string,
  to: [scheme: string, version: string, code: string],
  kind: MappingRow['mapping'] = 'exactMatch',
  strength: number | null = null,
): MappingRow {
  return {
    from_scheme_id: 'sm2',
    from_characteristic_id: 'hierarchy_level',
    from_code,
    mapping: kind,
    to_scheme_id: to[0],
    to_scheme_version: to[1],
    to_characteristic_id: 'hierarchy_level',
    to_code: to[2],
    strength,
    provenance: 'extension',
    note: 'invented',
  };
}

const level = (value_code: string, position: number, scheme_id = 'sm2', scheme_version = '1') =>
  schemeValue({ value_code, label: value_code, position, scheme_id, scheme_version });

const schemes = [
  scheme('sm2', '1'),
  scheme('rami', '1'),
  scheme('imsa', '2015'),
  scheme('imsa', '2018'),
];
const mappings = [
  mapping('station', ['rami', '1', 'machine'], 'exactMatch', 90),
  mapping('enterprise', ['rami', '1', 'company'], 'broadMatch', 80),
  mapping('station', ['imsa', '2018', 'unit'], 'closeMatch'),
  mapping('enterprise', ['imsa', '2018', 'firm'], 'relatedMatch'),
];
const catalogue = readTables({
  ...sampleCatalogue,
  schemes,
  mappings,
  scheme_values: [
    level('enterprise', 2),
    level('station', 1),
    level('all_levels', 3),
    level('not_applicable', 4),
    level('company', 2, 'rami'),
    level('machine', 1, 'rami'),
    level('unit', 1, 'imsa', '2018'),
    level('firm', 2, 'imsa', '2018'),
    level('unit', 1, 'imsa', '2015'),
    level('firm', 2, 'imsa', '2015'),
  ],
});
const axes = listAxes(catalogue);
const find = (id: string) => axes.find((axis) => axis.id === id)!;

describe('the axes of a catalogue', () => {
  it('have the values of a characteristic in order; a standard at all levels is at each', () => {
    const keys = (code: string) => [
      `sm2.hierarchy_level.${code}`,
      'sm2.hierarchy_level.all_levels',
    ];
    expect(find('sm2.hierarchy_level')).toMatchObject({
      group: 'Scheme sm2 1',
      basis: 'given',
      values: [
        { code: 'station', keys: keys('station') },
        { code: 'enterprise', keys: keys('enterprise') },
      ],
      outside: ['sm2.hierarchy_level.not_applicable'],
    });
  });

  it('tell the versions of a scheme apart, and leave out what no standard stands on', () => {
    expect(axes.map(({ id }) => id).filter((id) => id.startsWith('imsa'))).toEqual([
      'imsa@2018.hierarchy_level',
    ]);
  });

  it('read a model without values of its own off the one it is mapped from, unless only related', () => {
    const axis = find('imsa@2018.hierarchy_level');
    expect(axis.basis).toBe('orientation');
    expect(axis.values.map(({ keys }) => keys[0])).toEqual([
      'sm2.hierarchy_level.station',
      undefined,
    ]);
    expect(find('rami.hierarchy_level')).toMatchObject({ basis: 'crosswalk' });
  });

  it('hold publishers by how much they publish, and years five by five', () => {
    expect(find('publisher').values.map(({ code }) => code)).toEqual(['IEC', 'ISO']);
    expect(find('year').values[0]).toMatchObject({
      label: '2010–2014',
      keys: ['year.2010', 'year.2011', 'year.2012', 'year.2013', 'year.2014'],
    });
  });
});

describe('one turns from one model to another', () => {
  const pivots = (id: string) => listPivots(find(id), axes, mappings, schemes).map((one) => one.id);
  const read = (from: string, to: string) =>
    listCorrespondences(find(from), find(to), mappings, schemes).map(
      (one) =>
        `${one.from} ${one.mapping} ${one.to}${one.through === null ? '' : ` by ${one.through}`}`,
    );

  it('along the cross-walk, in both directions, and by a model between', () => {
    expect(pivots('sm2.hierarchy_level')).toEqual([
      'rami.hierarchy_level',
      'imsa@2018.hierarchy_level',
    ]);
    expect(pivots('rami.hierarchy_level')).toEqual([
      'sm2.hierarchy_level',
      'imsa@2018.hierarchy_level',
    ]);
    expect(pivots('publisher')).toEqual([]);
  });

  it('value by value, with how near they are', () => {
    expect(read('sm2.hierarchy_level', 'rami.hierarchy_level')).toEqual([
      'station exactMatch machine',
      'enterprise broadMatch company',
    ]);
    expect(read('rami.hierarchy_level', 'sm2.hierarchy_level')).toEqual([
      'machine exactMatch station',
      'company narrowMatch enterprise',
    ]);
    expect(read('rami.hierarchy_level', 'imsa@2018.hierarchy_level')).toEqual([
      'machine closeMatch unit by station',
      'company relatedMatch firm by enterprise',
    ]);
  });
});
