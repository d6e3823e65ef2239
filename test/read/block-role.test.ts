import { describe, expect, test } from 'vitest';
import { htmlDocument, outline } from './sample-document.ts';

const read = (body: string): string[] => outline(htmlDocument(body));
/** A mark before a list item, as word processors write it for programs that know no lists. */
const mark = (text: string): string =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${text}<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;

describe('paragraphs of word processors', () => {
  test.each([
    ['a heading by its style', '<p class=MsoHeading2>a</p>', 'heading: a'],
    [
      'a heading by its level',
      "<p class=MsoNormal style='mso-outline-level:3'>a</p>",
      'heading: a',
    ],
    ['the title', '<p class=MsoTitle>a<o:p></o:p></p>', 'heading: a'],
    ['a caption', '<p class=MsoCaption>Figure 1: a</p>', 'caption: Figure 1: a'],
    [
      'an item with a bullet',
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${mark('·')}a</p>`,
      'list_item: a',
    ],
    ['an item with a number', `<p class=MsoListParagraph>${mark('1.')}a</p>`, 'list_item: a'],
    [
      'an item whose bullet is a letter of a font',
      "<p><span style='font-family:Wingdings'>§&nbsp; </span>a</p>",
      'list_item: a',
    ],
    ['an entry with a number of its own', `<p>${mark('3.1.1')}gear</p>`, 'paragraph: 3.1.1 gear'],
    [
      'a heading with a number of its own',
      `<h2 style='mso-list:l1 level1'>${mark('3')}Terms</h2>`,
      'heading: 3 Terms',
    ],
    [
      'a soft line break',
      "<h2>Annex A<br style='mso-special-character:line-break'>\r\nGears</h2>",
      'heading: Annex A Gears',
    ],
    ['a frame', "<div style='mso-element:frame'><p>a</p></div>", 'float: a'],
    ['an empty one', '<p class=MsoNormal><o:p>&nbsp;</o:p></p>', undefined],
    [
      'a part for other programs',
      '<!--[if gte mso 9]><p>x</p><![endif]--><p>a</p>',
      'paragraph: a',
    ],
    [
      'a symbol inside of a sentence',
      "<p>a <span style='font-family:Symbol'>b</span></p>",
      'paragraph: a b',
    ],
  ])('%s', (_what, body, block) => {
    expect(read(body)[0]).toBe(block);
  });
});

describe('roles', () => {
  test.each([
    ['a heading', '<div role="heading" aria-level="4">a</div>', 'heading: a', 4],
    ['a heading without level', '<div role="heading">a</div>', 'heading: a', 2],
    ['a heading of any depth', '<div role="heading" aria-level="9">a</div>', 'heading: a', 6],
    ['a list item', '<div role="listitem">a</div>', 'list_item: a', null],
    ['a pull quote', '<div role="complementary">a</div>', 'float: a', null],
  ])('%s', (_what, body, block, level) => {
    const document = htmlDocument(body);
    expect(outline(document)).toEqual([block]);
    expect(document.blocks[0]).toMatchObject({ level });
  });
});

describe('text that line breaks alone set out is read as plain text', () => {
  test.each([
    ['in a preformatted part', '<pre>A.1 Gears\n\nGears turn.\nThey\nhum.</pre>'],
    ['by empty lines', '<div>A.1 Gears<br><br>Gears turn.<br>They<br>hum.</div>'],
  ])('%s', (_where, body) => {
    expect(read(body)).toEqual(['heading: A.1 Gears', 'paragraph: Gears turn. They hum.']);
  });

  test('but not in a paragraph', () => {
    expect(read('<p>a<br><br>b</p>')).toEqual(['paragraph: a b']);
  });
});
