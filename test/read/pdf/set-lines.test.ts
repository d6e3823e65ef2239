import { describe, expect, it } from 'vitest';
import { groupRows, joinItems, setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { item } from './sample-page.ts';

describe('lines of text', () => {
  it('take a raised small letter into the line', () => {
    expect(groupRows([item('word', 50, 100), item('2', 70, 96, { size: 6 })])).toHaveLength(1);
  });

  it.each([
    [
      'no space between runs that touch',
      [item('de', 50, 100), item('fi', 60, 100), item('ne', 70, 100)],
      'define',
    ],
    ['a space at a gap', [item('two', 50, 100), item('words', 68, 100)], 'two words'],
    [
      'a space that was written',
      [item('two', 50, 100, { has_space_after: true }), item('words', 65.6, 100)],
      'two words',
    ],
    [
      'letters set apart as a word',
      [item('D e f i n i t i o n', 50, 100), item('1', 150, 100)],
      'Definition 1',
    ],
    [
      'letters set apart one by one',
      'Smart'
        .match(/./g)!
        .map((letter, at) => item(letter, 50 + 9 * at, 100))
        .concat(item('A', 110, 100)),
      'Smart A',
    ],
  ])('have %s', (_, items, text) => {
    expect(joinItems(items)).toBe(text);
  });

  it('know their size, weight and where the text begins after a bullet', () => {
    const [line] = setLines([item('•', 50, 100), item('an item', 65, 100, { is_bold: true })], 3);
    expect(line).toMatchObject({ text: '• an item', size: 10, is_bold: true, body_x: 65, page: 3 });
  });

  it('tell the bold words at their start and the italic ones behind them', () => {
    const [line] = setLines(
      [
        item('bearing', 50, 100, { is_bold: true }),
        item(',', 85, 100),
        item('machines', 95, 100, { is_italic: true }),
        item('that turn', 140, 100),
      ],
      1,
    );
    expect(line).toMatchObject({ bold: 'bearing', italic: 'machines' });
  });
});
