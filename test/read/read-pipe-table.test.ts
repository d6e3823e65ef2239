import { describe, expect, test } from 'vitest';
import { isPipeHeader, readPipeTable } from '../../pipeline/read/read-pipe-table.ts';

/** The rows of the table that these lines are, cells parted by a slash. */
const rows = (...lines: string[]): string[] | undefined =>
  readPipeTable(
    lines.map((text, line) => ({ text, line, page: null, starts_page: false })),
  )?.rows.map((row) => row.map((cell) => cell.join('+')).join('/'));

describe('lines are a table', () => {
  test.each([
    ['with bars outside', ['| a | b |', '| - | - |', '| c | d |'], ['a/b', 'c/d']],
    ['without bars outside', ['a | b', '--- | :--', 'c | d'], ['a/b', 'c/d']],
    [
      'with a bar in a cell',
      ['| a | b |', '|---|---|', String.raw`| c \| d | e |`],
      ['a/b', 'c | d/e'],
    ],
    ['with several lines in a cell', ['| a |', '|---|', '| b<br>c<br/>d |'], ['a', 'b+c+d']],
    [
      'with rows too short and too long',
      ['|a|b|', '|-|-|', '|c|', '|d|e|f|'],
      ['a/b', 'c/', 'd/e'],
    ],
    ['of a header alone', ['|a|b|', '|-|-|'], ['a/b']],
  ])('%s', (_title, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });
});

describe('lines are no table', () => {
  test.each([
    ['without a delimiter', ['| a | b |', '| c | d |']],
    ['with a delimiter of another width', ['| a | b |', '|---|']],
    ['with a rule instead of a delimiter', ['a', '---']],
    ['of one line', ['| a | b |']],
  ])('%s', (_title, lines) => {
    expect(rows(...lines)).toBeUndefined();
  });

  test('nor is nothing', () => {
    expect(readPipeTable(undefined)).toBeNull();
    expect(isPipeHeader('a', undefined)).toBe(false);
  });
});
