import { OPS } from '../../../pipeline/read/pdf/engine.ts';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../pipeline/read/pdf/read-rules.ts';
import type { Matrix } from '../../../pipeline/read/pdf/read-rules.ts';

/** From the space of a page 800 high to one that grows downwards. */
const BASE: Matrix = [1, 0, 0, -1, 0, 800];
const box = (x: number, y: number, width: number, height: number) =>
  new Float32Array([0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 3]);
const path = (paint: number, data: Float32Array): [number, unknown] => [
  OPS.constructPath,
  [paint, [data]],
];
const read = (...operators: [number, unknown][]) =>
  readRules(
    { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) },
    BASE,
  );

describe('the rules of a page', () => {
  it('are the sides of a stroked box', () => {
    expect(read(path(OPS.stroke, box(10, 10, 100, 50))).rules).toHaveLength(4);
  });

  it('are thin filled boxes, but not areas and not clipping paths', () => {
    const { rules } = read(path(OPS.fill, box(10, 700, 100, 1)));
    expect(rules).toEqual([{ x0: 10, x1: 110, top: 99, bottom: 100 }]);
    expect(read(path(OPS.fill, box(10, 10, 100, 50))).rules).toEqual([]);
    expect(read(path(OPS.endPath, box(10, 10, 100, 1))).rules).toEqual([]);
  });

  it('stand where the transformations put them', () => {
    const { rules } = read(
      [OPS.save, null],
      [OPS.transform, [2, 0, 0, 2, 100, 0]],
      path(OPS.fill, box(10, 10, 100, 1)),
      [OPS.restore, null],
      path(OPS.fill, box(10, 10, 100, 1)),
    );
    expect(rules.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [120, 320],
      [10, 110],
    ]);
  });

  it('are told from drawn bullets', () => {
    expect(read(path(OPS.fill, box(10, 10, 4, 4)))).toMatchObject({
      rules: [],
      dots: [{ x0: 10, x1: 14 }],
    });
  });
});
