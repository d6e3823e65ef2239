import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFinder } from '../../pipeline/classify/find-wordings.ts';

const find = compileFinder([
  { wording: 'digital twin', means: 'twin' },
  { wording: 'twin', means: 'pair' },
  { wording: 'cyber-physical system', means: 'cps' },
  { wording: 'jumeaux numériques', means: 'twin' },
  { wording: 'bus', means: 'bus' },
]);

test.each([
  ['Digital Twin framework', ['twin:Digital Twin', 'pair:Twin']],
  ['cyber physical systems', ['cps:cyber physical systems']],
  ['business', []],
  ['buses and bus', ['bus:buses']],
  ['Les jumeaux numériques', ['twin:jumeaux numériques']],
  ['twinéd', []],
  ['', []],
])('in “%s” it finds %j', (text, expected) => {
  expect(find(text).map(({ means, text: words }) => `${means}:${words}`)).toEqual(expected);
});

test('a wording that stands anywhere at word edges is found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = find(`${before} digital twin ${after}`).map(({ means }) => means);
      expect(found).toContain('twin');
      expect(found).toContain('pair');
    }),
  );
});
