import { describe, expect, test } from 'vitest';
import { htmlDocument, outline } from './sample-document.ts';

const read = (body: string): string[] => outline(htmlDocument(body));

describe('a table that only sets out the page is read as text', () => {
  test.each([
    [
      'by its role',
      '<table role="presentation"><tr><td>a<td>b</table>',
      ['paragraph: a', 'paragraph: b'],
    ],
    [
      'with headings',
      '<table><tr><td><h2>a</h2>b<td>c</table>',
      ['heading: a', 'paragraph: b', 'paragraph: c'],
    ],
    [
      'around tables',
      '<table><tr><td>a<td><table><tr><th>b<tr><td>c</table></table>',
      ['paragraph: a', 'table: b || c'],
    ],
    ['as a box', '<table><tr><td><p>a</p><p>b</p></table>', ['paragraph: a', 'paragraph: b']],
  ])('%s', (_what, body, blocks) => {
    expect(read(body)).toEqual(blocks);
  });
});

describe('a table of data stays one', () => {
  test.each([
    ['with a caption', '<table><caption>x</caption><tr><td><h4>a</h4></table>', 'table: a'],
    ['with headings of columns', '<table><tr><th>a<tr><td><h4>b</h4></table>', 'table: a || b'],
    [
      'with a table in a cell',
      '<table><tr><th>a<tr><td><table><tr><td>b<td>c</table></table>',
      'table: a || b / c',
    ],
    ['with one short cell', '<table><tr><td>a</table>', 'table: a'],
  ])('%s', (_what, body, block) => {
    expect(read(body)).toEqual([block]);
  });
});
