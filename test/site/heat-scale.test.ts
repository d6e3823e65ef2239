import { expect, it } from 'vitest';
import { heatScale } from '../../pipeline/site/charts/heat-scale.ts';

it.each([
  [1, ['1 and more']],
  [400, ['1–9', '10–49', '50–99', '100–199', '200–299', '300 and more']],
])('shades counts up to %d at round numbers', (largest, labels) => {
  expect(heatScale(largest).steps.map(({ label }) => label)).toEqual(labels);
});

it('gives nothing the lightest shade, and the largest count the darkest', () => {
  const scale = heatScale(400);
  expect([0, 1, 10, 400].map(scale.levelOf)).toEqual([0, 1, 2, 6]);
});
