import { describe, expect, test } from 'vitest';
import { htmlDocument, outline } from './sample-document.ts';

const read = (body: string): string[] => outline(htmlDocument(`<p>a</p>${body}`)).slice(1);

describe('furniture of the page is left out', () => {
  test.each([
    ['navigation by its role', '<div role="navigation">x</div>'],
    ['a search form', '<form role="search">x</form>'],
    [
      'the head and foot of the site by their roles',
      '<div role="banner">x</div><div role="contentinfo">y</div>',
    ],
    [
      'a request to accept cookies',
      '<div id="cookie-banner"><p>x</p></div><div role="dialog">y</div>',
    ],
    ['a list of contents', '<div id="toc"><ul><li>x</li></ul></div><div class="wide toc">y</div>'],
    ['a list of contents of a word processor', '<p class=MsoToc1><a href="#_Toc1">x</a></p>'],
    ['links to headings that a word processor marks', '<p><a href="#_Toc17">x 3</a></p>'],
    ['running heads of a word processor', '<div style="mso-element:header"><p>x</p></div>'],
    ['comments of reviewers', '<div style="mso-element:comment-list"><p>x</p></div>'],
  ])('%s', (_what, body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('text that only looks like it is kept', () => {
  test.each([
    ['a head that holds the title', '<div role="banner"><h1>x</h1></div>', 'heading: x'],
    ['a class that only begins so', '<div class="toc-enabled tocsin">x</div>', 'paragraph: x'],
    ['a clause about cookies', '<section id="cookies"><p>x</p></section>', 'paragraph: x'],
    ['a heading by that name', '<h2 id="toc">x</h2>', 'heading: x'],
    ['a reference to a figure', '<p><a href="#_Ref1">x</a></p>', 'paragraph: x'],
  ])('%s', (_what, body, block) => {
    expect(read(body)).toEqual([block]);
  });
});

describe('what no reader sees is left out', () => {
  test.each([
    ['hidden elements', '<p hidden>x</p><div style="display: none">y</div>'],
    ['text that a word processor hides', "<p><span style='mso-hide:all'>x</span></p>"],
    ['controls', '<button>x</button><select><option>y</select><textarea>z</textarea>'],
    ['deleted text', '<p><del>x</del></p>'],
    [
      'references to footnotes',
      '<p><a role="doc-noteref">1</a><span class=MsoFootnoteReference>[1]</span></p>',
    ],
    ['signs for the eye only', '<p><span aria-hidden="true">¶</span></p>'],
    ['data of a word processor', '<xml><o:p>x</o:p></xml>'],
  ])('%s', (_what, body) => {
    expect(read(body)).toEqual([]);
  });
});

test('Furniture is set aside, each of its lines by itself', () => {
  const { aside } = htmlDocument('<nav><ul><li>Home</li><li>About</li></ul></nav><p>a</p>');
  expect(aside?.map(({ text }) => text)).toEqual(['Home', 'About']);
});
