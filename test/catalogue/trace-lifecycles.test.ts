import { expect, it } from 'vitest';
import { toMapEntry } from '../../pipeline/catalogue/count-cells.ts';
import { makeCards } from '../../pipeline/catalogue/make-cards.ts';
import { traceLifecycles } from '../../pipeline/catalogue/trace-lifecycles.ts';
import { candidate } from '../normalise/sample-rows.ts';
import { classification, schemeValue } from './sample-catalogue.ts';

const step = (characteristic_id: string, value_code: string, position: number) =>
  schemeValue({ scheme_id: 'own', sub_block_id: 'lives', characteristic_id, value_code, position });
const values = [
  step('product', 'make', 2),
  step('product', 'design', 1),
  step('product', 'use', 3),
  step('asset', 'build', 1),
  step('asset', 'make', 2),
  schemeValue(),
];
const stands = (characteristic_id: string, value_code: string) =>
  classification({ scheme_id: 'own', characteristic_id, value_code });
const cards = [
  toMapEntry(
    makeCards({
      candidates: [candidate({ is_included: true, standard_id: 'iso-1234-2011' })],
      classifications: [
        stands('product', 'make'),
        stands('asset', 'make'),
        stands('asset', 'build'),
      ],
      definitions: [],
      mappings: [],
    })[0]!,
  ),
];

it('lays out the life cycles around the step that all of them have', () => {
  const { lanes } = traceLifecycles(values, cards);
  expect(
    lanes.map(({ before, after }) => [before, after].map((steps) => steps.map(({ key }) => key))),
  ).toEqual([
    [['own.product.design'], ['own.product.use']],
    [['own.asset.build'], []],
  ]);
});

it('counts the standards of each step, and those of the common step once', () => {
  const { lanes, common } = traceLifecycles(values, cards);
  expect(lanes[1]?.before[0]?.tally.published).toBe(1);
  expect(lanes.map((lane) => lane.common?.tally.published)).toEqual([1, 1]);
  expect(common?.tally.published).toBe(1);
});

it('finds no life cycles where no characteristics share a step', () => {
  expect(traceLifecycles([schemeValue()], cards)).toEqual({ lanes: [], common: null });
});
