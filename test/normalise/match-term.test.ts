import { expect, test } from 'vitest';
import { matchTerm } from '../../pipeline/normalise/match-term.ts';

test.each([
  ['exact', 'digital twin', ['Digital  Twin']],
  ['exact', 'IoT', ['Internet of things', 'IoT']],
  ['exact', 'gears', ['Gears and widgets']],
  ['exact', 'widgets', ['Gears / widgets']],
  ['variant', 'digital twins', ['Digital twin']],
  ['variant', 'digital twin (manufacturing)', ['Digital twin']],
  ['narrower', 'industrial robot', ['Robot']],
  ['broader', 'security', ['Industrial security']],
  ['related', 'gear', ['Robot']],
  ['related', 'gear', []],
  ['exact', 'robot', ['Industrial robot', 'Robot', 'Gear']],
  ['narrower', 'industrial robot', ['Industrial robots that weld', 'Robot']],
])('the closest relation is %s: %j to %j', (relation, term, names) => {
  expect(matchTerm(term, names)).toBe(relation);
});
