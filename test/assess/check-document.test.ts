/** What a document says that its own data contradict: for each rule the smallest page that breaks it, and one that does not. */
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../pipeline/assess/check-claims.ts';
import { checkLists } from '../../pipeline/assess/check-lists.ts';
import { checkNames } from '../../pipeline/assess/check-names.ts';
import { checkNumbers } from '../../pipeline/assess/check-numbers.ts';
import { checkPassages } from '../../pipeline/assess/check-passages.ts';
import { checkSections } from '../../pipeline/assess/check-sections.ts';
import { checkSources } from '../../pipeline/assess/check-sources.ts';
import { checkTotals } from '../../pipeline/assess/check-totals.ts';
import { checkWords } from '../../pipeline/assess/check-words.ts';
import { viewDocument } from '../../pipeline/assess/view-document.ts';
import { extraction } from '../normalise/sample-extraction.ts';
import { reference } from '../reference.ts';

/** Every finding about a page: its kind, and the verdict on a claim. */
function check(body: string): string[] {
  const found = extraction(body);
  const view = viewDocument(found, reference);
  const findings = [
    ...checkClaims(view),
    ...checkLists(view),
    ...checkTotals(view),
    ...checkSections(view),
    ...checkNumbers(found),
    ...checkPassages(found),
    ...checkSources(view, reference),
    ...checkNames(found),
    ...checkWords(found, reference),
  ];
  return findings.map(({ kind, verdict, rule_id: rule }) =>
    kind === 'claim_checked' ? verdict : `${kind} ${rule}`,
  );
}

const table = (...rows: [string, string, string][]) =>
  `<table><caption>Table 1: Enablers</caption><tr><th>Enablers</th><th>Main provider of definition</th><th>Definition/description</th></tr>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const clause = (number: string, title: string, ...definitions: string[]) =>
  `<h3>${number} ${title}</h3>${definitions.map((one) => `<p>${one}</p>`).join('')}`;
const annex = (...clauses: string[]) => `<h2>Annex A – Enablers</h2>${clauses.join('')}`;
const defined = (term: string, source: string) =>
  `Definition</p><p>${term}: part that turns</p><p>[SOURCE: ${source}]`;

const two = table(['Gears', 'ISO/TC 60', 'A.1'], ['Seals', 'ISO/TC 131 ISO/TC 4', 'A.2']);
const clauses = annex(
  clause('A.1', 'Gears', defined('gear', 'ISO 1:2020, 3.1')),
  clause('A.2', 'Seals', defined('seal', 'ISO 2:2020, 3.1')),
);

describe('a statement about numbers', () => {
  test.each([
    ['holds where all ways of counting agree', 'Both enablers have a definition.', 'holds'],
    ['fails where none gives its number', 'None of the two enablers has a committee.', 'fails'],
    [
      'depends where a main TC may be one of several',
      'Two of the two enablers have a main TC.',
      'depends',
    ],
    ['counts several committees', 'One of the two enablers is covered by multiple TCs.', 'holds'],
    [
      'fails where it names another total',
      'One of the three enablers is covered by multiple TCs.',
      'fails',
    ],
  ])('%s', (_title, text, verdict) => {
    expect(check(`<p>${text}</p>${two}${clauses}`)).toContain(verdict);
  });

  test('about a body that is no technical committee depends on whether it counts', () => {
    const rows = table(['Gears', 'SMCC', 'A.1'], ['Seals', 'ISO/TC 131', 'A.2']);
    const text = '<p>All the enablers are covered by at least one TC.</p>';
    expect(check(`${text}${rows}${clauses}`)).toContain('depends');
  });

  test.each([
    ['fails where some have none', clause('A.2', 'Seals'), 'fails'],
    ['holds where each has one', clause('A.2', 'Seals', 'Definition', 'seal: part'), 'holds'],
  ])('that what is missing was supplied %s', (_title, second, verdict) => {
    const text = '<p>Where there is no ISO definition, a tentative definition was given.</p>';
    const first = clause('A.1', 'Gears', defined('gear', 'ISO 1:2020, 3.1'));
    expect(check(`<h2>Annex A – Enablers</h2>${text}${first}${second}`)).toContain(verdict);
  });

  test('that cannot be counted in the document is none', () => {
    expect(check('<p>Six of the nine enablers have a main TC.</p>')).toEqual([]);
  });
});

describe('lists', () => {
  const list = (...items: string[]) =>
    `<p>These are the enablers:</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

  test('that name the same concepts by the same names agree', () => {
    expect(check(`${list('Gears', 'Seals')}${two}${clauses}`)).toEqual([]);
  });

  test.each([
    [
      'a concept that no clause treats',
      list('Gears', 'Seals', 'Springs'),
      two,
      'concept_untreated no-clause',
    ],
    ['a concept that the text leaves out', list('Gears'), two, 'lists_disagree not-in-narrative'],
    [
      'a concept that the table leaves out',
      '',
      table(['Gears', '-', 'A.1']),
      'lists_disagree not-in-table',
    ],
    [
      'another name in the table',
      '',
      table(['Gears', '-', 'A.1'], ['Seals and rings', '-', 'A.2']),
      'lists_disagree named-Seals and rings',
    ],
    [
      'a row for two clauses',
      '',
      table(['Gears & seals', '-', 'A.1 and A.2']),
      'lists_disagree row-Gears & seals',
    ],
    [
      'a clause that is not there',
      '',
      table(['Gears', '-', 'A.1'], ['Seals', '-', 'A.2, A.7']),
      'reference_dangling clause-A.7',
    ],
    [
      'a total that no list has',
      '<p>One of the five enablers has a main TC.</p>',
      two,
      'lists_disagree total-5',
    ],
  ])('show %s', (_title, text, rows, finding) => {
    expect(check(`${text}${rows}${clauses}`)).toContain(finding);
  });
});

test('a second name in one item of a list is a concept that no clause treats', () => {
  const list = '<p>These are the enablers:</p><ul><li>Bevel gears and worm wheels</li></ul>';
  const found = check(`${list}${annex(clause('A.1', 'Bevel gears'))}`);
  expect(found).toEqual(['concept_untreated no-clause-worm wheels']);
});

describe('numbers', () => {
  const figures = (...numbers: string[]) =>
    numbers
      .map(
        (number, index) =>
          `<figure><figcaption>Figure ${number}: Part ${'xyz'.charAt(index)}</figcaption></figure>`,
      )
      .join('');

  test.each([
    ['nothing where each caption has its own', figures('1', '2', '3'), []],
    ['a number with two captions', figures('1', '2', '2'), ['caption_repeated figure-2']],
    ['a number without a caption', figures('1', '3'), ['number_missing figure-2']],
    [
      'a figure that is named and not there',
      `${figures('1', '2')}<p>See Figure 1 and Figure 4.</p>`,
      ['reference_dangling figure-4'],
    ],
    [
      'nothing about the figures of another document',
      `${figures('1')}<p>See ISO 1234, Figure 4.</p>`,
      [],
    ],
    [
      'nothing where all numbers come twice, as in two languages',
      figures('1', '1', '2') + figures('2'),
      [],
    ],
    [
      'a gap without a mark',
      table(['Gears (SMCC gap #1)', '-', ''], ['Seals (SMCC gap #3)', '-', '']),
      ['number_missing gap-2'],
    ],
    [
      'a clause that is left out',
      annex(clause('A.1', 'Gears'), clause('A.3', 'Seals')),
      ['number_missing clause-before-A.3'],
    ],
    [
      'a clause that stands twice',
      annex(clause('A.1', 'Gears'), clause('A.1', 'Seals')),
      ['heading_repeated clause-A.1'],
    ],
    [
      'a first definition without a second',
      annex(clause('A.1', 'Gears', 'Definition 1', 'gear: part')),
      ['number_missing definition-A.1'],
    ],
  ])('show %s', (_title, body, findings) => {
    expect(check(body)).toEqual(findings);
  });
});

describe('passages', () => {
  test.each([
    ['a placeholder', '<p>It is on the right (reference).</p>', 'placeholder_left'],
    [
      'authors without a list of references',
      '<p>As a curve [Open Wheel (2019), Gear (2013)].</p>',
      'reference_dangling',
    ],
    [
      'nothing with such a list',
      '<p>As a curve [Open Wheel (2019)].</p><h2>References</h2><p>Open Wheel</p>',
      null,
    ],
    [
      'a sentence copied from another section',
      '<h2>Enablers</h2><p>Clear names of the enablers help each reader to choose what is of use now.</p><h2>Effects</h2><p>Clear names of the enablers help each reader to choose what is good.</p>',
      'statement_misplaced',
    ],
    [
      'nothing in a section that speaks of its own subject',
      '<h2>Effects</h2><p>Clear names of the effects help each reader to choose what is good.</p>',
      null,
    ],
  ])('show %s', (_title, body, kind) => {
    const kinds = check(body).map((one) => one.split(' ')[0]);
    expect([...new Set(kinds)]).toEqual(kind === null ? [] : [kind]);
  });
});

describe('sources of definitions', () => {
  const good = 'ISO 1:2020, 3.1 (ISO/TC 4)';
  const among = (statement: string) =>
    annex(
      clause('A.1', 'Gears', defined('gear', good)),
      clause('A.2', 'Seals', defined('seal', 'ISO 2:2020, 3.2 (ISO/TC 4), modified – shorter')),
      clause('A.3', 'Bolts', 'Definition', 'bolt: part', statement),
    );

  test.each([
    ['complete', `[SOURCE: ${good}]`, []],
    [
      'without its closing bracket',
      '[SOURCE: ISO 3:2020, 3.1 (ISO/TC 4]',
      ['citation_malformed brackets'],
    ],
    [
      'without the label that others have',
      '[ISO 3:2020, 3.1 (ISO/TC 4)]',
      ['citation_malformed label'],
    ],
    [
      'with its committee outside of brackets',
      '[SOURCE: ISO 3:2020, 3.1, ISO/TC 4]',
      ['citation_malformed committee'],
    ],
    ['without a clause', '[SOURCE: ISO 3:2020 (ISO/TC 4)]', ['citation_incomplete clause']],
    [
      'modified nobody knows how',
      '[SOURCE: ISO 3:2020, 3.1, modified]',
      ['citation_incomplete modification'],
    ],
    ['a committee alone', '[SOURCE: ISO/TC 4]', ['citation_incomplete document']],
    ['a working definition of a committee', '[SOURCE: SMCC working definition]', []],
    ['a site without a page', '[SOURCE: www.example.org]', ['citation_incomplete page']],
  ])('%s', (_title, statement, findings) => {
    expect(check(among(statement))).toEqual(findings);
  });
});

describe('names', () => {
  test.each([
    ['written as they should be', 'ISO 1234:2011 and ISO/TC 4', []],
    ['with a space too many', 'ISO 1234 :2011', ['name_malformed spaces']],
    ['with a space too few', 'ISO/TC4', ['name_malformed spaces']],
    [
      'without the publisher that they have elsewhere',
      'ISO/TC 184/SC 4 and TC 184/SC 4',
      ['name_malformed shortened'],
    ],
  ])('%s', (_title, text, findings) => {
    expect(check(`<p>It is the work of ${text}.</p>`)).toEqual(findings);
  });
});

describe('words', () => {
  const gear = clause('A.1', 'Gears', 'Definition', 'gear: toothed component');
  const seals = (text: string) =>
    annex(
      gear,
      clause('A.2', 'Seals', 'Definition', 'seal: component that closes'),
      clause('A.3', 'Bolts', 'Definition', `bolt: ${text}`),
    );

  test.each([
    ['spelt as elsewhere', seals('component that joins'), []],
    ['with a wrong letter', seals('comqonent that joins'), ['word_misspelt comqonent']],
    ['inflected otherwise', seals('set of components'), []],
    ['abbreviated and not explained', '<p>A QZX turns.</p><p>Each QZX stops.</p>', ['QZX']],
    [
      'abbreviated and explained in brackets',
      '<p>A queer zip (QZX) turns.</p><p>Each QZX stops.</p>',
      [],
    ],
    [
      'abbreviated, the initials of words in use',
      '<p>A quick zone of xylem turns.</p><p>A QZX turns.</p><p>Each QZX stops.</p>',
      [],
    ],
    ['that name a publisher', '<p>An IEEE group met.</p><p>Then IEEE went.</p>', []],
    ['that name a body', '<p>The QZX met.</p><p>Then QZX went.</p>', []],
    ['that a quotation closes alone', '<p>All is well.”</p>', ['quote-1']],
    ['that a quotation opens alone', '<p>“All is well.</p>', ['quote-1']],
    ['that a quotation holds over two paragraphs', '<p>“All is well.</p><p>And good.”</p>', []],
    ['in quotation marks of German', '<p>Man sagt „gut“ dazu.</p>', []],
  ])('%s', (_title, body, findings) => {
    const found = check(body).map((one) => one.replace(/^(?:abbreviation|quotation)_\w+ /, ''));
    expect(found).toEqual(findings);
  });
});
