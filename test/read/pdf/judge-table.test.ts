import { describe, expect, it } from 'vitest';
import { judgeTable } from '../../../pipeline/read/pdf/judge-table.ts';
import { readTableLines } from '../../../pipeline/read/pdf/read-table-lines.ts';
import { item } from './sample-page.ts';

const judge = (rows: readonly (readonly string[])[], xs = [50, 200, 300]) =>
  judgeTable(
    readTableLines(
      rows.flatMap((row, y) => row.map((text, at) => item(text, xs[at] ?? 0, 100 + 12 * y))),
      xs.slice(1).map((x) => x - 10),
    ),
  );

describe('lines without rules and caption', () => {
  it('are a table where values stand below each other', () => {
    expect(
      judge([
        ['Austria', '1.5', '20'],
        ['Belgium', '2.5', '–'],
        ['Cyprus', '3.5', '10'],
      ]),
    ).toBe(true);
  });

  it.each([
    [
      'two lines are too few',
      [
        ['Austria', '1.5', '20'],
        ['Belgium', '2.5', '30'],
      ],
    ],
    [
      'addresses beside each other hold no values',
      [
        ['Steel works', 'Water board', 'Hospital'],
        ['Lake Street 4', 'Hill Road 17', 'Main Street 9'],
        ['Vienna', 'Sofia', 'Nicosia'],
      ],
    ],
    [
      'a list of contents has its pages in order',
      [
        ['1', 'Scope', '5'],
        ['2', 'Normative references', '5'],
        ['3', 'Terms and definitions', '7'],
      ],
    ],
  ])('are none: %s', (_, rows) => {
    expect(judge(rows)).toBe(false);
  });

  it('are none where nothing stands below another: the numbers at the bars of a chart', () => {
    const rows = [8.4, 10.2, 28.7, 42.6, 70.5].flatMap((value, at) => [
      item('Age 15 to 24'.slice(at), 80 - 6 * at, 100 + 12 * at),
      item(String(value), 150 + 3.3 * value, 100 + 12 * at),
    ]);
    expect(judgeTable(readTableLines(rows, [140]))).toBe(false);
  });
});
