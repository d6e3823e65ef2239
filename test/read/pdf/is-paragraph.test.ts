import { expect, it } from 'vitest';
import { isParagraph } from '../../../pipeline/read/pdf/is-paragraph.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import { item } from './sample-page.ts';

const EM = 10;
/** Rows of words that begin at the given places. */
const words = (rows: readonly (readonly [string, number][])[]): Item[] =>
  rows.flatMap((row, index) => row.map(([text, x]) => item(text, x, 100 + 12 * index)));
const judge = (items: readonly Item[], from: number, to: number) =>
  isParagraph({ from, to, strips: [], support: 0 }, pageRows(items), EM);

const SPACED = [
  [
    ['means', 50],
    ['that', 95],
    ['time', 135],
  ],
  [
    ['count', 50],
    ['also', 95],
    ['when', 135],
  ],
] satisfies [string, number][][];

it('takes evenly spaced words that reach both margins for lines of a paragraph', () => {
  expect(judge(words(SPACED), 0, 1)).toBe(true);
});

it('takes rows for a paragraph whose next line reaches both margins without gaps', () => {
  const full = item('twenty-one letters', 50, 124, { x1: 155 });
  const uneven = words(SPACED.map(([a, , c]) => [a ?? ['', 0], c ?? ['', 0]]));
  expect(judge([...uneven, full], 0, 1)).toBe(true);
});

it('does not take cells of different widths for a paragraph', () => {
  const table = words([
    [
      ['Blockchain', 50],
      ['ISO/TC 307', 150],
      ['A.4', 250],
    ],
    [
      ['Robotics', 50],
      ['ISO/TC 299', 150],
      ['A.10', 250],
    ],
    [
      ['Simulation', 50],
      ['ISO/TC 22', 150],
      ['A.8', 250],
    ],
  ]);
  expect(judge(table, 0, 2)).toBe(false);
});
