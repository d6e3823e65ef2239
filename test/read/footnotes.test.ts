/** Footnotes stand apart from the text, whatever the format. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/extract.ts';
import { reference } from '../reference.ts';
import { htmlDocument, outline, textDocument } from './sample-document.ts';

describe('footnotes in HTML', () => {
  test.each([
    [
      'by their role',
      '<p>a<a role="doc-noteref" href="#n">1</a> b</p><aside role="doc-footnote" id="n">x</aside>',
    ],
    ['by the type of an electronic book', '<p>a b</p><aside epub:type="footnote"><p>x</p></aside>'],
    [
      'of a word processor',
      `<p class=MsoNormal>a<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> b</p>
       <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
       <p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> x</p></div></div>`,
    ],
    [
      'since a raised mark leads there',
      '<p>a<sup id="r1"><a href="#f1">1)</a></sup> b</p><ol><li id="f1">x <a href="#r1">↩</a></li></ol>',
    ],
    [
      'since a mark that is raised in its link leads there',
      '<p>a<a href="#f1"><sup>*</sup></a> b</p><p id="f1">x</p>',
    ],
    ['in the middle of a sentence', '<p>a<span role="doc-footnote">x</span> b</p>'],
  ])('%s', (_what, body) => {
    expect(outline(htmlDocument(body))).toEqual(['paragraph: a b', 'footnote: x']);
  });

  test.each([
    [
      'a citation in square brackets',
      '<p>a<sup><a href="#b1">[1]</a></sup></p><p id="b1">x</p>',
      ['paragraph: a[1]', 'paragraph: x'],
    ],
    [
      'a note below a table',
      '<table><tr><td>a<sup><a href="#t1">b</a></sup></td></tr></table><p id="t1">x</p>',
      ['table: a', 'paragraph: x'],
    ],
    [
      'what a mark leads back to',
      '<p id="a">a</p><p>b<sup><a href="#a">1</a></sup></p>',
      ['paragraph: a', 'paragraph: b'],
    ],
    [
      'a heading over the notes',
      '<section role="doc-endnotes"><h2>Notes</h2><p>x</p></section>',
      ['heading: Notes', 'footnote: x'],
    ],
    ['a power', '<p>10<sup>3</sup></p>', ['paragraph: 103']],
  ])('%s is none', (_what, body, blocks) => {
    expect(outline(htmlDocument(body))).toEqual(blocks);
  });
});

test('A footnote enters no definition, and what it mentions counts', () => {
  const document = htmlDocument(
    `<h2>3 Terms and definitions</h2><p>3.1</p><p><b>gear</b></p>
     <p>wheel with teeth<sup><a href="#f1">1</a></sup></p>
     <p id="f1">1 See ISO 1122-1.</p><p>Note 1 to entry: It turns.</p>`,
  );
  const { entries, mentions } = extract(document, reference);
  expect(entries).toMatchObject([
    { term: 'gear', definition: 'wheel with teeth', notes: ['It turns.'] },
  ]);
  expect(mentions.map(({ text }) => text)).toEqual(['ISO 1122-1']);
});

describe('footnotes in a text', () => {
  test.each([
    ['behind an empty line', ['All wheels1) turn', '', '1) Round ones.', '\fon their axles.']],
    ['below a rule', ['All wheels* turn', '_________', '* Round ones.', '\fon their axles.']],
    ['with a raised mark', ['All wheels² turn', '', '²Round', 'ones.', '', '\fon their axles.']],
  ])('%s', (_what, lines) => {
    const [text, note, ...others] = outline(textDocument(lines));
    expect(text).toBe('paragraph: All wheels turn on their axles.');
    expect(note).toMatch(/^footnote: \S+ ?Round ones\.$/);
    expect(others).toEqual([]);
  });

  test('one behind the other', () => {
    const lines = ['Wheels1) and gears2) turn.', '', '1) Round ones.', '2) Toothed ones.'];
    expect(outline(textDocument(lines))).toEqual([
      'paragraph: Wheels and gears turn.',
      'footnote: 1) Round ones.',
      'footnote: 2) Toothed ones.',
    ]);
  });

  test('are no list that stands at the end', () => {
    const kinds = textDocument(['Wheels are', '', '1) round,', '', '2) strong.']).blocks;
    expect(kinds.some(({ kind }) => kind === 'footnote')).toBe(false);
  });
});
