import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../read/sample-document.ts';

/** The lines of the one block of a page. */
function linesOf(body: string) {
  const [first] = htmlDocument(body).blocks;
  return first?.kind === 'table' ? first.dressed?.[0]?.[0] : first?.dressed;
}

const line = (text: string, bold = '', italic = '', afterGap = false) => ({
  text,
  bold,
  italic,
  after_gap: afterGap,
});

describe('the lines of a block', () => {
  test.each([
    ['end at line breaks', 'a<br>b', [line('a'), line('b')]],
    ['tell a gap of two breaks', 'a<br> <br>b', [line('a'), line('b', '', '', true)]],
    ['begin without a gap', '<br><br>a', [line('a')]],
    ['tell bold words at the start', '<b>a b</b> c', [line('a b c', 'a b')]],
    ['tell bold words behind a number', '3.1 <b>a</b>', [line('3.1 a', '3.1 a')]],
    ['tell no bold words further on', 'a <b>b</b>', [line('a b')]],
    ['tell italic words behind bold ones', '<b>a</b>, <i>b</i>', [line('a, b', 'a', 'b')]],
    ['tell a defined term', '<dfn>a</dfn>', [line('a', 'a')]],
    ['know styles', '<span style="font-weight: 700">a</span> b', [line('a b', 'a')]],
    [
      'know styles that take a dress off',
      '<b><span style="font-weight: normal">a</span></b>',
      [line('a')],
    ],
  ])('%s', (_what, body, expected) => {
    expect(linesOf(`<p>${body}</p>`)).toEqual(expected);
    expect(linesOf(`<table><tr><td>${body}</td></tr></table>`)).toEqual(expected);
  });
});

describe('the marks of a block', () => {
  test('are the names of its element and classes, and of the list part around it', () => {
    const [first] = htmlDocument('<dl><dd class="x"><p class="y z">a</p></dd></dl>').blocks;
    expect(first).toMatchObject({ marks: ['dd', 'p', 'y', 'z'] });
  });
});
