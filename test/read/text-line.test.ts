import { describe, expect, test } from 'vitest';
import { splitLines } from '../../pipeline/read/text-line.ts';
import { reference } from '../reference.ts';

/** The page of each line, `-` for none. */
function pages(text: string): string {
  return splitLines(text, reference)
    .map(({ page }) => page ?? '-')
    .join(' ');
}

describe('a page starts', () => {
  test.each([
    ['at a form feed', 'one\n\ftwo\nthree\n\ffour', '1 2 2 3'],
    ['at a form feed before the first line too', '\fone\n\ftwo', '1 2'],
    ['at one leading space where that occurs twice', 'one\n two\n three', '1 2 3'],
    ['at one leading space before the first line too', ' one\ntwo\n three', '1 1 2'],
    ['nowhere where one leading space occurs once', 'one\n two\nthree', '- - -'],
    ['nowhere at two leading spaces', '  one\n  two', '- -'],
    ['nowhere before bullets', ' ▸ one\n • two\n – three\n - four\n * five', '- - - - -'],
    ['only at form feeds where there are any', ' one\n two\n\fthree', '1 1 2'],
  ])('%s', (_title, text, expected) => {
    expect(pages(text)).toBe(expected);
  });

  test('and is marked on the line', () => {
    expect(splitLines('one\n\ftwo', reference).map((line) => line.starts_page)).toEqual([
      false,
      true,
    ]);
  });
});

describe('lines', () => {
  test.each([['one\ntwo'], ['one\r\ntwo'], ['one\rtwo']])('end as in %j', (text) => {
    expect(splitLines(text, reference).map(({ text: words, line }) => [line, words])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  test('lose form feeds and the white space around them', () => {
    expect(splitLines('\f  one \n\u00A0two', reference).map((line) => line.text)).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('a running foot', () => {
  const texts = (text: string): string[] => splitLines(text, reference).map((line) => line.text);

  test('becomes a blank line', () => {
    expect(texts('end.\n\nOn widgets | 12\n\nNext')).toEqual(['end.', '', '', '', 'Next']);
  });

  test('is there also at the edge of a page', () => {
    expect(texts('end.\n\nOn widgets | 12\n\fNext')).toEqual(['end.', '', '', 'Next']);
    expect(texts('end.\n\fOn widgets | 13\n\nNext')).toEqual(['end.', '', '', 'Next']);
  });

  test.each([
    ['a line inside a paragraph', 'one\nOn widgets | 12\ntwo'],
    ['a line that goes on after the number', '\nOn widgets | 12 pieces\n'],
    ['a line longer than a foot', `\n${'long '.repeat(20)}| 12\n`],
    ['a number alone', '\n| 12\n'],
  ])('is not %s', (_title, text) => {
    expect(texts(text)).toEqual(text.split('\n').map((line) => line.trim()));
  });
});
