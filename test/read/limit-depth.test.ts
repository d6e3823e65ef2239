import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { limitDepth } from '../../pipeline/read/limit-depth.ts';
import { readHtml } from '../../pipeline/read/read-html.ts';
import { reference } from '../reference.ts';
import { outline } from './sample-document.ts';

/** A fragment of HTML after its tree was limited. */
function limited(html: string, depth: number): string {
  const $ = load(html, {}, false);
  for (const root of $.root().toArray()) limitDepth(root, depth);
  return $.html();
}

test.each([
  ['<p>a <em>b</em></p>', 3, '<p>a <em>b</em></p>'],
  ['<div>a<div>b<p>c</p>d<i>e</i></div></div>f', 2, '<div>a<div>b cde</div></div>f'],
  ['<div><div>a<script>b</script><style>c</style></div></div>', 2, '<div><div>a</div></div>'],
])('of %s, what is deeper than %i elements becomes text', (html, depth, expected) => {
  expect(limited(html, depth)).toBe(expected);
});

test.each([
  ['span', 30_000, ['paragraph: deep']],
  ['div', 30_000, ['paragraph: deep']],
  ['header', 5000, []],
])('nested elements %s, %i of them, are read without recursion', (name, count, blocks) => {
  expect(outline(readHtml(`${`<${name}>`.repeat(count)}deep`, 'doc', reference))).toEqual(blocks);
});
