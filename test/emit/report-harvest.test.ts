import { expect, test } from 'vitest';
import { harvestFigures, reportHarvest } from '../../pipeline/emit/report-harvest.ts';
import type { SourceProfile } from '../../pipeline/normalise/merge/profile-records.ts';
import { candidate, catalogueOf, source } from '../normalise/sample-rows.ts';

const profile: SourceProfile = {
  source_id: 'gears',
  records: 10,
  field: { title_en: 10 },
  state: { published: 10 },
  note: { 'lost-letters': 3 },
};
const conflict = {
  standard_id: 'iso-99-2021',
  field: 'title_en',
  source_id: 'gears',
  place: 'a',
  value: 'Gears',
  other_source_id: 'wheels',
  other_place: 'b',
  other_value: 'Wheels',
};
const rejected = {
  source_id: 'gears',
  code: 'harvest/record',
  message: 'No name.',
  raw: '{}',
  is_text_withheld: false,
};
const catalogue = catalogueOf({
  sources: [source({ source_id: 'gears', sha256: 'f'.repeat(64) })],
  candidates: [candidate(), candidate({ standard_id: 'iso-5', state: 'withdrawn' })],
  conflicts: [conflict, { ...conflict, standard_id: 'iso-98-2020' }],
  rejected: [
    { ...rejected, place: 'c.yaml' },
    { ...rejected, place: 'd.yaml' },
  ],
});

test.each([
  ['documents by publisher and state', '| ISO | 2 | 1 | 0 | 1 | 0 | 0 | 0 |'],
  ['repairs by kind', '| A text holds question marks in place of letters. | 3 | gears 3 |'],
  [
    'contradictions by field and pair of sources',
    '| title_en | gears | wheels | 2 | iso-99-2021: “Gears”, not “Wheels” |',
  ],
  ['records that cannot be used by reason', '  - 2 × No name. (c.yaml, d.yaml)'],
])('the report shows %s', (_, line) => {
  expect(reportHarvest(catalogue, [profile])).toContain(line);
});

test('the report has no such section where nothing was harvested', () => {
  expect(reportHarvest(catalogue, [])).toEqual([]);
  expect(harvestFigures(catalogue, [])).toEqual({});
});

test('programs get the shape of each source with the checksum of its copy', () => {
  expect(harvestFigures(catalogue, [profile])).toMatchObject({
    harvest: [{ source_id: 'gears', records: 10, sha256: 'f'.repeat(64) }],
    conflicts: [{ field: 'title_en', count: 2 }],
    rejected: [{ source_id: 'gears', message: 'No name.', count: 2 }],
  });
});
