import { expect, test } from 'vitest';
import { compileCrossWalk, mapValues } from '../../pipeline/classify/map-values.ts';
import type { MappingRow } from '../../schemas/types.ts';
import { classification } from '../catalogue/sample-catalogue.ts';

function mapping(from: string, to: string, strength: number | null): MappingRow {
  return {
    from_scheme_id: 'sm2',
    from_characteristic_id: 'hierarchy_level',
    from_code: from,
    mapping: 'closeMatch',
    to_scheme_id: 'rami',
    to_scheme_version: '2015',
    to_characteristic_id: 'level',
    to_code: to,
    strength,
    provenance: 'extension',
    note: 'invented',
  };
}

const crossWalk = compileCrossWalk([
  mapping('station', 'cell', 90),
  mapping('enterprise', 'cell', 100),
  mapping('station', 'product', null),
  mapping('station', 'field', 60),
]);

function follow(...rows: Parameters<typeof classification>[0][]): string[] {
  return mapValues(rows.map(classification), crossWalk).map(
    ({ value_code: code, basis, rule_id: rule, confidence }) =>
      `${code} ${basis} ${rule} ${confidence}`,
  );
}

test.each([
  [
    'a value of another scheme follows, as sure as the mapping is strong',
    [{ confidence: 80 }],
    ['station title cells 80', 'cell crosswalk sm2/hierarchy_level/station 72'],
  ],
  [
    'a value that would be too unsure does not follow',
    [{ confidence: 60 }],
    ['station title cells 60'],
  ],
  [
    'of several ways to one value the surest counts',
    [{ confidence: 80 }, { value_code: 'enterprise', confidence: 80 }],
    [
      'station title cells 80',
      'enterprise title cells 80',
      'cell crosswalk sm2/hierarchy_level/enterprise 80',
    ],
  ],
  [
    'a value that a rule gives stands',
    [
      { confidence: 80 },
      { scheme_id: 'rami', characteristic_id: 'level', value_code: 'cell', confidence: 55 },
    ],
    ['station title cells 80', 'cell title cells 55'],
  ],
])('%s', (_, rows, expected) => {
  expect(follow(...rows)).toEqual(expected);
});
