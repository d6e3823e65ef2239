import { describe, expect, test } from 'vitest';
import type { ShapeExpectation } from '../../schemas/types.ts';
import type { SourceProfile } from '../../pipeline/normalise/merge/profile-records.ts';
import { checkDrift } from '../../pipeline/validate/check-drift.ts';
import { measureShape } from '../../pipeline/validate/measure-shape.ts';
import { source } from '../normalise/sample-rows.ts';
import { rows } from '../reference.ts';

const BEFORE: SourceProfile = {
  source_id: 'gears',
  records: 1000,
  field: { title_en: 1000, ics_codes: 950 },
  state: { published: 600, withdrawn: 400 },
  note: { 'markup-removed': 20 },
};

const expectations = (['field', 'note', 'records', 'state'] as const).flatMap((measure) =>
  [...measureShape(BEFORE, measure)].map(([name, value]): ShapeExpectation => ({
    source_id: 'gears',
    measure,
    name,
    value,
    source: 'sha256 0',
  })),
);
/** The same shape with twice as many records. */
function doubled({ field, state, note }: SourceProfile): Partial<SourceProfile> {
  const twice = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count * 2]));
  return { records: 2000, field: twice(field), state: twice(state), note: twice(note) };
}

const bounds = rows('drift-bounds');
const FETCHED = source({ source_id: 'gears', url: 'https://gears.org/data.tar.gz' });

const check = (change: Partial<SourceProfile>, row = FETCHED) =>
  checkDrift([{ ...BEFORE, ...change }], [row], { expectations, bounds });

describe('the shape of a source', () => {
  test('may move a little', () => {
    expect(check({})).toEqual([]);
    expect(check({ records: 1050, field: { title_en: 1050, ics_codes: 1000 } })).toEqual([]);
  });

  test.each<[string, Partial<SourceProfile>, string, string]>([
    [
      'a field disappears',
      { field: { title_en: 1000 } },
      'harvest/shape',
      'field ics_codes in 0 of',
    ],
    [
      'a field is thinned out',
      { field: { title_en: 1000, ics_codes: 850 } },
      'harvest/drift',
      'field ics_codes in 850 of 1000 records, expected 950',
    ],
    ['the records are halved', { records: 500 }, 'harvest/shape', '500 records, expected 1000'],
    ['the records are doubled', doubled(BEFORE), 'harvest/drift', '2000 records, expected 1000'],
    [
      'a word for a state is not understood any more',
      { state: { withdrawn: 400, unknown: 600 } },
      'harvest/shape',
      'state published in 0 of',
    ],
    [
      'most records need a repair that none needed before',
      { note: { 'url-dropped': 900, 'markup-removed': 20 } },
      'harvest/shape',
      'note url-dropped in 900 of',
    ],
  ])('is told where %s', (_, change, code, words) => {
    const [first] = check(change);
    expect(first).toMatchObject({ code, origin: { source: 'gears' } });
    expect(first?.message).toContain(words);
    expect(first?.message).toContain('sm2 expect gears');
  });

  test('never stops a build with a file of one’s own', () => {
    expect(check({ field: {} }, source({ source_id: 'gears', url: null }))).toMatchObject([
      { code: 'harvest/drift' },
    ]);
  });

  test('is not compared where none was accepted', () => {
    expect(checkDrift([BEFORE], [FETCHED], { expectations: [], bounds })).toEqual([]);
  });
});
