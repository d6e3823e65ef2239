import { describe, expect, test } from 'vitest';
import { declaredEncoding, readHtml } from '../../pipeline/read/read-html.ts';
import { reference } from '../reference.ts';

/** Kind and text of each block of an HTML text. */
function outline(html: string): string[] {
  return readHtml(html, 'doc', reference).blocks.map((block) =>
    block.kind === 'table' ? 'table' : `${block.kind}: ${block.text}`,
  );
}

describe('the flow of the text', () => {
  test.each<[string, string, string[]]>([
    ['headings keep their level', '<h1>A</h1><h4>B</h4>', ['heading: A', 'heading: B']],
    [
      'inline elements do not break it',
      '<p>a<b>b</b> <a href="#">c</a>d</p>',
      ['paragraph: ab cd'],
    ],
    ['a line break is a space', '<p>ISO/TC<br>184</p>', ['paragraph: ISO/TC 184']],
    ['white space is folded', '<p> a\n  b&nbsp;&#8201;c </p>', ['paragraph: a b c']],
    [
      'text outside of paragraphs is kept',
      'a<p>b</p>c',
      ['paragraph: a', 'paragraph: b', 'paragraph: c'],
    ],
    [
      'a division breaks it',
      '<div>a<div>b</div>c</div>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c'],
    ],
    [
      'list items stay list items',
      '<ul><li>a</li><li><p>b</p></li></ul>',
      ['list_item: a', 'list_item: b'],
    ],
    [
      'a list in a list is its own items',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      ['list_item: a', 'list_item: b'],
    ],
    [
      'terms and details of a list are paragraphs',
      '<dl><dt>widget</dt><dd>thing that turns</dd></dl>',
      ['paragraph: widget', 'paragraph: thing that turns'],
    ],
    [
      'a pull quote is a float',
      '<p>a</p><aside><p>b</p></aside><p>c</p>',
      ['paragraph: a', 'float: b', 'paragraph: c'],
    ],
    [
      'the labels of a figure are floats, its caption a caption',
      '<figure><div>label</div><figcaption>Figure 1</figcaption></figure>',
      ['float: label', 'caption: Figure 1'],
    ],
    [
      'a table breaks it',
      '<p>a</p><table><tr><td>b</td></tr></table>c',
      ['paragraph: a', 'table', 'paragraph: c'],
    ],
    ['empty elements leave nothing', '<p> </p><ul><li></li></ul><hr><div>&nbsp;</div>', []],
    ['unclosed paragraphs end at the next one', '<p>a<p>b', ['paragraph: a', 'paragraph: b']],
  ])('%s', (_title, html, blocks) => {
    expect(outline(html)).toEqual(blocks);
  });

  test('whatever stands in a pull quote is a float', () => {
    const html = '<p>a</p><aside><h3>b</h3><ul><li>c</li></ul></aside><p>d</p>';
    expect(outline(html)).toEqual(['paragraph: a', 'float: b', 'float: c', 'paragraph: d']);
  });

  test('a heading carries its level, other text none', () => {
    const { blocks } = readHtml('<h3>A</h3><p>b</p>', 'doc', reference);
    expect(blocks.map((block) => block.kind !== 'table' && block.level)).toEqual([3, null]);
  });

  test('a block stands on the line of its first word; there are no pages', () => {
    const { pages, blocks } = readHtml('<h1>A</h1>\n<p>\n  b\n  c</p>', 'doc', reference);
    expect(pages).toBeNull();
    expect(blocks.map(({ place }) => place)).toEqual([
      { page: null, line: 1 },
      { page: null, line: 2 },
    ]);
  });
});

describe('what is left out', () => {
  test.each([
    ['nav', '<nav><ul><li>x</li></ul></nav>'],
    ['script', '<script>x()</script>'],
    ['style', '<style>x {}</style>'],
    ['template', '<template><p>x</p></template>'],
    ['noscript', '<noscript>x</noscript>'],
    ['svg', '<svg><text>x</text></svg>'],
    ['the title in the head', '<head><title>x</title></head>'],
    ['comments', '<!-- x -->'],
    ['the header of the site', '<header><p>x</p></header>'],
    ['the footer of the site', '<div><footer>x</footer></div>'],
  ])('%s', (_title, html) => {
    expect(outline(html)).toEqual([]);
  });

  test('not a header that holds the title of the page', () => {
    expect(outline('<header><div><h1>a</h1></div></header>')).toEqual(['heading: a']);
  });

  test.each(['article', 'aside', 'main', 'section', 'blockquote'])(
    'not the header and footer of a part of the text: %s',
    (name) => {
      const html = `<${name}><header>a</header><div><footer>b</footer></div></${name}>`;
      expect(outline(html).map((block) => block.replace(/^\w+: /, ''))).toEqual(['a', 'b']);
    },
  );
});

describe('the encoding that a file declares', () => {
  test.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ['<META CHARSET=utf-8>', 'utf-8'],
    ["<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>", 'ISO-8859-1'],
    ['<p>no charset = here</p>', null],
    [`${' '.repeat(1024)}<meta charset="utf-8">`, null],
  ])('%j: %s', (html, encoding) => {
    expect(declaredEncoding(new TextEncoder().encode(html))).toBe(encoding);
  });
});
