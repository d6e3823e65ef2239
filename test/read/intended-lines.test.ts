import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstColumn, intendedLines, lineWidth } from '../../pipeline/read/intended-lines.ts';

const FULL = 'a line that is as full of words as lines can be';
const noLabel = () => false;
const group = (lines: string[], breaks: number[] = []) =>
  intendedLines({ lines, breaks }, FULL.length, noLabel);

describe('the width of a text', () => {
  test('is that of its full lines', () => {
    expect(lineWidth([FULL, FULL, 'end', '', FULL, FULL, 'end'])).toBe(FULL.length);
  });

  test.each([
    ['does not break its paragraphs', ['a '.repeat(200), 'b']],
    ['has short lines only', ['widget', 'toy', 'thing']],
    ['is empty', []],
  ])('is infinite where it %s', (_where, lines) => {
    expect(lineWidth(lines)).toBe(Infinity);
  });
});

describe('lines', () => {
  test.each([
    ['go on where the next word did not fit', [FULL, 'end'], [], [[FULL, 'end']]],
    ['end where it would have fitted', ['widget', 'toy'], [], [['widget'], ['toy']]],
    ['end at a blank line', [FULL, 'end'], [1], [[FULL], ['end']]],
    ['end before a number', [FULL, '3.1.2', 'toy'], [], [[FULL], ['3.1.2'], ['toy']]],
    ['end before an item of a list', [FULL, '— toy'], [], [[FULL], ['— toy']]],
    ['end before a column', [FULL, 'API    interface'], [], [[FULL], ['API    interface']]],
  ])('%s', (_what, lines, breaks, expected) => {
    expect(group(lines, breaks)).toEqual(expected);
  });

  test('end before a label', () => {
    const isLabel = (line: string) => line.startsWith('NOTE');
    expect(intendedLines({ lines: [FULL, 'NOTE It is.'] }, FULL.length, isLabel)).toHaveLength(2);
  });

  test('are all kept, in order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 80 }), (lines, width) => {
        expect(intendedLines({ lines }, width, noLabel).flat()).toEqual(lines);
      }),
    );
  });
});

test.each([
  ['access node   Node of a net', 'access node'],
  ['3.1   widget', ''],
  ['two  spaces only', ''],
])('the first column of %j is %j', (line, expected) => {
  expect(firstColumn(line)).toBe(expected);
});
