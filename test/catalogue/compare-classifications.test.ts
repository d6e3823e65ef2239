import { expect, it } from 'vitest';
import { compareClassifications } from '../../pipeline/catalogue/compare-classifications.ts';
import { classification, sampleCatalogue } from './sample-catalogue.ts';

const { candidates, classifications } = sampleCatalogue;

it('finds no change between a classification and itself', () => {
  expect(compareClassifications(sampleCatalogue, sampleCatalogue)).toEqual({
    standards_added: [],
    standards_removed: [],
    relevance_changed: 0,
    values_added: [],
    values_removed: [],
    confidence_changed: 0,
  });
});

it('lists what is added and removed, and counts what only weighs otherwise', () => {
  const after = {
    candidates: candidates.map((row) => ({
      ...row,
      is_included: row.standard_id !== 'iec-99-2020' && row.is_current,
      relevance: (row.relevance ?? 0) + (row.standard_id === 'iso-1234-2011' ? 5 : 0),
    })),
    classifications: [
      classification({ confidence: 85 }),
      classification({ value_code: 'enterprise', evidence_text: 'firm' }),
      classification({ standard_id: 'iso-1235-2015' }),
    ],
  };
  const change = compareClassifications({ candidates, classifications }, after);
  expect(change.standards_added.map(({ reference }) => reference)).toEqual(['ISO 1235:2015']);
  expect(change.standards_removed.map(({ reference }) => reference)).toEqual(['IEC 99:2020']);
  expect(change.values_added).toEqual([
    {
      reference: 'ISO 1234:2011',
      value: 'sm2.hierarchy_level.enterprise',
      confidence: 80,
      basis: 'title',
      evidence_text: 'firm',
    },
  ]);
  expect(change.values_removed.map(({ value }) => value)).toEqual(['smcc.enhancer.digital_twin']);
  expect(change.confidence_changed).toBe(1);
});
