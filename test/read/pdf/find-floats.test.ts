import { describe, expect, it } from 'vitest';
import { findFloats } from '../../../pipeline/read/pdf/find-floats.ts';
import { measureRight } from '../../../pipeline/read/pdf/measure-right.ts';
import { placeFloats } from '../../../pipeline/read/pdf/place-floats.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { column, fullLine, item } from './sample-page.ts';

const EM = 10;
const LARGE = { size: 14, font: 'Large' };
const wide = column(['x'.repeat(80), 'y'.repeat(80)], 50, 100);
const narrow = column(['x'.repeat(40), 'y'.repeat(38), 'z'.repeat(40)], 50, 124);
const after = column(['x'.repeat(80)], 50, 172);
const quote = [
  item('vital in order to', 300, 126, LARGE),
  item('enhance the work', 300, 146, LARGE),
];
const around = [...wide, ...narrow, ...after];

describe('a float', () => {
  it('is text in larger type with lines above or below that run over its place', () => {
    expect(findFloats([...around, ...quote], EM)).toEqual([quote]);
  });

  it('is found where wide spaces part the words of its lines', () => {
    const [first, second] = quote;
    const split = [
      item('vital in', 300, 126, LARGE),
      item('order to', 380, 126, LARGE),
      ...(second === undefined ? [] : [second]),
    ];
    expect(first).toBeDefined();
    expect(findFloats([...around, ...split], EM)[0]).toHaveLength(3);
  });

  it('is not the heading of a column beside another', () => {
    const left = column(
      Array.from({ length: 9 }, (_, index) => fullLine(index)),
      50,
      100,
    );
    const right = column(
      Array.from({ length: 5 }, (_, index) => fullLine(20 + index)),
      300,
      150,
    );
    expect(findFloats([...left, ...quote.map((run) => ({ ...run })), ...right], EM)).toEqual([]);
  });

  it('is not the text itself', () => {
    expect(findFloats(around, EM)).toEqual([]);
  });

  it('is read before the text that it stands beside', () => {
    const regions = [
      { kind: 'lines' as const, lines: setLines(wide, 1) },
      { kind: 'lines' as const, lines: setLines(narrow, 1) },
    ];
    expect(placeFloats(regions, [quote], 1).map(({ kind }) => kind)).toEqual([
      'lines',
      'float',
      'lines',
    ]);
  });

  it('ends the lines beside it early', () => {
    const lines = setLines(around, 1);
    const rightOf = measureRight(lines, [quote]);
    expect(lines.map(rightOf)).toEqual([450, 450, 250, 250, 250, 450]);
  });
});
