import { expect, test } from 'vitest';
import { toCsv } from '../../pipeline/emit/to-csv.ts';
import { toWide } from '../../pipeline/emit/to-wide.ts';
import { classification, schemeValue } from '../catalogue/sample-catalogue.ts';
import { candidate, catalogueOf } from '../normalise/sample-rows.ts';

const { reasons: _, ...standard } = candidate({
  standard_id: 'iso-1234-2011',
  reference: 'ISO 1234:2011',
  title_en: 'Bearing cells',
  committee_ids: ['iso-tc-4'],
  publication_year: 2011,
});
const wide = toWide(
  catalogueOf({
    standards: [standard, { ...standard, standard_id: 'iso-9-2011', title_en: null }],
    classifications: [
      classification({ value_code: 'station' }),
      classification({ value_code: 'enterprise' }),
      classification({ value_code: 'station', basis: 'curated' }),
      classification({ characteristic_id: 'layer', value_code: 'asset' }),
    ],
    scheme_values: [
      schemeValue(),
      schemeValue({ value_code: 'enterprise' }),
      schemeValue({
        characteristic_id: 'layer',
        characteristic_label: 'Layer',
        value_code: 'asset',
      }),
      schemeValue({ scheme_id: 'rami', characteristic_id: 'layer' }),
    ],
  }),
);

test('an entry is a row, with its values in the column of their characteristic, each once', () => {
  expect(wide.rows).toMatchObject([
    {
      standard_id: 'iso-1234-2011',
      sm2_hierarchy_level: ['enterprise', 'station'],
      sm2_layer: ['asset'],
    },
    { standard_id: 'iso-9-2011', title_en: null, sm2_hierarchy_level: [], sm2_layer: [] },
  ]);
});

test('a characteristic by which nothing is sorted has no column', () => {
  expect(Object.keys(wide.schema.properties).slice(-2)).toEqual([
    'sm2_hierarchy_level',
    'sm2_layer',
  ]);
});

test('the schema says what a column means and which codes it may have', () => {
  expect(wide.schema).toMatchObject({
    primary_key: ['standard_id'],
    properties: {
      sm2_hierarchy_level: {
        description: 'Hierarchy level, by the scheme sm2.',
        items: { enum: ['enterprise', 'station'] },
      },
    },
  });
});

test('its rows can be written as those of any table', () => {
  const [, row] = toCsv(wide.rows, wide.schema).split('\n');
  expect(row).toBe(
    'iso-1234-2011,ISO 1234:2011,Bearing cells,ISO,published,2011,iso-tc-4,enterprise | station,asset',
  );
});
