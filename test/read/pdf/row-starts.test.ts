import { expect, test } from 'vitest';
import { readTableLines } from '../../../pipeline/read/pdf/read-table-lines.ts';
import { rowGap, rowStarts } from '../../../pipeline/read/pdf/row-starts.ts';
import { item } from './sample-page.ts';

const linesAt = (...rows: [y: number, ...texts: string[]][]) =>
  readTableLines(
    rows.flatMap(([y, ...texts]) =>
      texts.flatMap((text, column) => (text === '' ? [] : [item(text, 50 + 100 * column, y)])),
    ),
    [140],
  );

test('rows that stand apart begin after the wider distances', () => {
  const lines = linesAt(
    [50, 'gear', 'Smith 1/SC'],
    [62, '', '38'],
    [80, 'cog', 'Lee'],
    [98, 'rod', 'Ray'],
  );
  expect(rowStarts(lines)).toEqual([true, false, true, true]);
});

test('distances tell nothing where all are alike', () => {
  expect(rowStarts(linesAt([50, 'gear', 'a'], [62, 'cog', 'b'], [74, 'rod', 'c']))).toBeNull();
});

test('a narrower step parts the rows where what the lines hold agrees with it', () => {
  const lines = linesAt(
    [50, 'gear', 'Smith 1/SC'],
    [62, '', '38'],
    [76, 'cog', 'Lee'],
    [90, 'rod', 'Ray'],
  );
  expect(rowGap(lines)).toBe(13);
  expect(rowStarts(lines)).toEqual([true, false, true, true]);
});
