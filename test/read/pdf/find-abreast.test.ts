import { expect, it } from 'vitest';
import { findAbreast } from '../../../pipeline/read/pdf/find-abreast.ts';
import { findGrids } from '../../../pipeline/read/pdf/find-grids.ts';
import type { Rule } from '../../../pipeline/read/pdf/page.ts';
import { gridRules, rule } from './sample-page.ts';

const left = gridRules([50, 120, 230], [100, 130, 150, 200, 240]);
const find = (rules: readonly Rule[]) =>
  findGrids(rules).map(({ x0, x1, ys }) => ({ x0, x1, rows: ys.length - 1 }));

it.each([
  ['all apart', 232.5, [110, 140, 175, 215]],
  ['one of them at the same height', 232.5, [110, 150, 175, 215]],
  ['almost touching', 231.5, [110, 140, 175, 215]],
])('two tables side by side are two grids: their rows %s', (_, x, ys) => {
  const right = gridRules([x, 300, 400], ys);
  expect(find([...left, ...right])).toEqual([
    { x0: 50, x1: 230, rows: 4 },
    { x0: x, x1: 400, rows: 3 },
  ]);
});

it.each([
  ['its rows go on beyond a double line', [100, 130, 150, 200, 240]],
  ['cells beyond a double line span several rows', [100, 150, 240]],
])('one table is one grid where %s', (_, ys) => {
  expect(find([...left, ...gridRules([232.5, 300, 400], ys)])).toHaveLength(1);
});

it('tables are not parted where a rule runs over both, or where there is one edge', () => {
  const right = gridRules([232.5, 300, 400], [110, 140, 175, 215]);
  const isFlat = ({ x0, x1 }: Rule) => x1 > x0;
  const [flat, upright] = [true, false].map((wanted) =>
    [...left, ...right].filter((other) => isFlat(other) === wanted),
  );
  expect(findAbreast(flat ?? [], upright ?? [], 3)).toBeCloseTo(231.25);
  expect(findAbreast([...(flat ?? []), rule(50, 120, 400, 120)], upright ?? [], 3)).toBeNull();
  expect(
    findAbreast(
      left.filter(isFlat),
      left.filter((other) => !isFlat(other)),
      3,
    ),
  ).toBeNull();
});
