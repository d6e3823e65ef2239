import { expect, test } from 'vitest';
import { readTableLines } from '../../../pipeline/read/pdf/read-table-lines.ts';
import { rowStarts } from '../../../pipeline/read/pdf/row-starts.ts';
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
