import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unweaveColumns } from '../../pipeline/read/unweave-columns.ts';

const LEFT = [
  'Gears have been turned by wind and water',
  'for as long as people have ground corn,',
  'and the shape of their teeth was settled',
  'by the makers of clocks, who needed them',
  'small and even. A factory needs them big',
  'and even, which is a harder thing to do.',
];
const RIGHT = [
  'The teeth of a gear wear where they meet.',
  'Oil keeps them apart, but only while they',
  'are turning; at rest it is pressed aside.',
  'This is why a machine that stands idle in',
  'winter fails in spring. The remedy is old',
  'and cheap: turn it by hand once a month.',
];

/** Columns side by side, as a program that keeps the look of the page writes them. */
function weave(columns: readonly (readonly string[])[], gap = 5): string[] {
  return (columns[0] ?? []).map((_, row) =>
    columns
      .map((column) => column[row] ?? '')
      .map((cell, at) => (at === columns.length - 1 ? cell : cell.padEnd(42 + gap)))
      .join(''),
  );
}

const unweave = (lines: readonly string[]): string[] =>
  unweaveColumns(lines.map((text, index) => ({ text, line: index + 1 })))
    .map(({ text }) => text)
    .filter((text) => text !== '');

describe('columns of prose', () => {
  test.each([
    ['two', [LEFT, RIGHT]],
    ['three', [LEFT, RIGHT, LEFT]],
  ])('are read one after the other: %s', (_count, columns) => {
    expect(unweave(weave(columns))).toEqual(columns.flat());
  });

  test('keep the number of their lines', () => {
    const lines = unweaveColumns(weave([LEFT, RIGHT]).map((text, at) => ({ text, line: at + 1 })));
    expect(lines.find(({ text }) => text === RIGHT[2])?.line).toBe(3);
  });

  test('leave a title over both, and the foot of the page, where they are', () => {
    const title = 'A short history of gears, of the oil between them, and of both at rest';
    const foot = ['', '', '', `${' '.repeat(60)}Gears | 12`];
    const lines = unweave([title, ...weave([LEFT, RIGHT]), ...foot]);
    expect(lines).toEqual([title, ...LEFT, ...RIGHT, foot[3]]);
  });
});

describe('nothing is taken apart', () => {
  test.each([
    ['text in one column', LEFT],
    ['a table', LEFT.map((_, row) => `Gear ${row}`.padEnd(47) + `ISO/TC ${row}`)],
    ['a glossary', LEFT.map((line, row) => `G${row}`.padEnd(30) + line)],
    ['a few lines', weave([LEFT, RIGHT]).slice(0, 4)],
  ])('where there is %s', (_what, lines) => {
    expect(unweave(lines)).toEqual(lines);
  });
});

test('no word is lost or doubled, whatever the lines hold', () => {
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/u).sort();
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 30 }), (lines) => {
      expect(words(unweave(lines)).join('')).toBe(words(lines).join(''));
    }),
  );
});
