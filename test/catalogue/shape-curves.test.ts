import { expect, it } from 'vitest';
import { shapeCurves, sumCurves } from '../../pipeline/catalogue/shape-curves.ts';
import type { ConceptYearRow } from '../../schemas/types.ts';
import { concept } from '../normalise/sample-rows.ts';

const year = (fields: Partial<ConceptYearRow>): ConceptYearRow => ({
  concept_id: 'enabler-bearings',
  year: 2000,
  published: 0,
  withdrawn: 0,
  withdrawn_undated: 0,
  open_projects: null,
  ...fields,
});
const oil = concept({ concept_id: 'enabler-oil', clause: 'A.2' });
const rows = [
  year({ published: 3, withdrawn_undated: 1 }),
  year({ year: 2002, published: 1, withdrawn: 2, open_projects: 4 }),
  year({ year: 2001, concept_id: 'enabler-oil', published: 2 }),
];
const curves = shapeCurves(rows, [oil, concept(), concept({ concept_id: 'enabler-air' })]);

it('adds up what was published, and takes off what was withdrawn, year by year without a gap', () => {
  expect(curves[0]).toMatchObject({
    id: 'enabler-bearings',
    open_projects: 4,
    points: [
      { year: 2000, published: 3, cumulative: 3, in_force: 2 },
      { year: 2001, published: 0, cumulative: 3, in_force: 2 },
      { year: 2002, published: 1, cumulative: 4, in_force: 1 },
    ],
  });
});

it('draws no curve where nothing was ever published', () => {
  expect(curves.map(({ id }) => id)).toEqual(['enabler-bearings', 'enabler-oil']);
  expect(shapeCurves([], [oil])).toEqual([]);
});

it('sums the curves of a kind', () => {
  const sum = sumCurves(curves, 'enabler', 'Enablers');
  expect(sum.points.map(({ cumulative }) => cumulative)).toEqual([3, 5, 6]);
  expect(sum.open_projects).toBe(4);
  expect(sumCurves(curves, 'effect', 'Effects').points).toEqual([]);
});
