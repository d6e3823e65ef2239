import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineMarkdown } from '../../pipeline/read/inline-markdown.ts';
import { markdownToHtml } from '../../pipeline/read/markdown-to-html.ts';
import { markdownDocument, outline } from './sample-document.ts';
import { reference } from '../reference.ts';

test.each([
  ['**gear**: a *toothed* wheel', '<b>gear</b>: a <i>toothed</i> wheel'],
  ['__gear__ and _cog_', '<b>gear</b> and <i>cog</i>'],
  ['see [ISO 1234](https://www.iso.org/) and ![Figure 1](f.png "f")', 'see ISO 1234 and Figure 1'],
  ['the `gear` here', 'the <code>gear</code> here'],
  ['<toys> thing <b>x</b>', '&lt;toys> thing <b>x</b>'],
  ['a & b &amp; c', 'a &amp; b &amp; c'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
])('the marks in %j become HTML', (markdown, html) => {
  expect(inlineMarkdown(markdown)).toBe(html);
});

test.each([
  ['headings', '# A\n\nB\n---\ntext', ['heading: A', 'heading: B', 'paragraph: text']],
  ['lists', '- a\n  b\n* c', ['list_item: a b', 'list_item: c']],
  ['numbered lists, as text', '1. a\n\n2. b', ['paragraph: 1. a', 'paragraph: 2. b']],
  ['tables', '| a | b |\n|---|---|\n| c | d |', ['table: a | b || c | d']],
  ['tables without rows', '| a | b |\n|---|---|', ['table: a | b']],
  ['definition lists', 'term\n: details', ['paragraph: term', 'paragraph: details']],
  ['quotations', '> said', ['paragraph: said']],
  ['code', '```\n<a> **b**\n```\nc', ['paragraph: <a> **b**', 'paragraph: c']],
])('%s are read', (_what, markdown, blocks) => {
  expect(outline(markdownDocument(markdown))).toEqual(blocks);
});

test('lines keep their numbers', () => {
  const { blocks } = markdownDocument('# A\n\ntext\nmore\n\n| a |b|\n|--|--|\n|c|d|\n\nend');
  expect(blocks.map(({ place }) => place.line)).toEqual([1, 3, 6, 10]);
});

test('every line gives one line, whatever stands in it', () => {
  const line = fc.constantFrom(
    '# a',
    'b',
    '',
    '- c',
    '|d|e|',
    '|--|--|',
    '```',
    ': f',
    '> g',
    '---',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const html = markdownToHtml(lines.join('\n'), reference.entryWords);
      expect(html.split('\n')).toHaveLength(lines.length);
    }),
  );
});
