import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, likeness } from '../../pipeline/catalogue/diff-words.ts';

const words = (text: string) => text.toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
const show = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ text, mark }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[mark])
    .join(' ');

describe('two definitions are told apart word by word', () => {
  it.each([
    ['a big cell', 'a small cell', 'a -big- +small+ cell'],
    ['a cell', 'a cell', 'a cell'],
    ['', 'a cell', '+a cell+'],
    ['a cell', '', '-a cell-'],
    ['', '', ''],
    ['A  cell\nof balls', 'a cell of balls', 'a cell of balls'],
    ['balls in cells', 'cells with balls', '-balls in- cells +with balls+'],
  ])('%j → %j is %j', (from, to, expected) => {
    expect(show(from, to)).toBe(expected);
  });

  it('holds both texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'cell', 'of', 'Balls', 'in'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const runs = diffWords(from, to);
        const without = (mark: string) =>
          runs
            .filter((run) => run.mark !== mark)
            .map((run) => run.text)
            .join(' ');
        expect(words(without('added'))).toBe(words(from));
        expect(words(without('removed'))).toBe(words(to));
        expect(likeness(from, to)).toBe(likeness(to, from));
      }),
    );
  });
});

describe('likeness is the share of common words', () => {
  it.each([
    ['a cell', 'a cell', 100],
    ['a cell', 'a ball', 50],
    ['one', 'two', 0],
    ['', '', 100],
  ])('%j and %j: %d', (from, to, expected) => {
    expect(likeness(from, to)).toBe(expected);
  });
});
