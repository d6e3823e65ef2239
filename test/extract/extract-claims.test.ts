import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../pipeline/extract/extract-claims.ts';
import type { Claim } from '../../pipeline/extract/extraction.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { readHtml } from '../../pipeline/read/read-html.ts';
import { readText } from '../../pipeline/read/read-text.ts';
import { htmlDocument, textDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

/** `6 of 9 enabler: main committee, no definition`. */
function show({ quantity, out_of: outOf, subject, predicates }: Claim): string {
  const { kind, number, bound } = quantity;
  const count = [bound === 'exactly' ? '' : bound, kind === 'number' ? '' : kind, number ?? ''];
  const said = predicates.map(({ object, count: each, qualities, is_negated: isNegated }) =>
    [isNegated ? 'no' : '', each ?? '', ...qualities, object]
      .filter((word) => word !== '')
      .join(' '),
  );
  const whole = outOf === null ? '' : ` of ${outOf}`;
  return `${count.filter((word) => word !== '').join(' ')}${whole} ${subject}: ${said.join(', ')}`;
}

const claims = (document: Document): string[] => extractClaims(document, reference).map(show);
const inText = (text: string): string[] => claims(textDocument([text]));

describe('a statement about a number of things', () => {
  test.each([
    ['Six of the nine enablers have a main TC.', '6 of 9 enabler: main committee'],
    ['Twenty-six of the 30 concepts have a definition.', '26 of 30 concept: definition'],
    ['3 out of 8 effects have a standard.', '3 of 8 effect: standard'],
    ['6/9 enablers have a committee.', '6 of 9 enabler: committee'],
    ['All nine enablers have a description.', 'all of 9 enabler: description'],
    ['Every enabler has at least one committee.', 'all enabler: any committee'],
    ['Half of the effects lack a description.', 'share 50 effect: no description'],
    ['At least 67 % of the enablers have a definition.', 'at_least share 67 enabler: definition'],
    ['Two thirds of the nine enhancers are standardized.', 'share 67 of 9 enhancer: standard'],
    ['All effects but two have a main committee.', 'all_but 2 effect: main committee'],
    ['All but two of the nine effects have a definition.', 'all_but 2 of 9 effect: definition'],
    ['More than 1,200 standards were identified.', 'more_than 1200 standard: listing'],
    ['Three or more enablers have a definition.', 'at_least 3 enabler: definition'],
    ['Nearly all enhancers have a definition.', 'about all enhancer: definition'],
    ['Only two enhancers (see Table 2) have a definition.', '2 enhancer: definition'],
    ['26 gaps were identified.', '26 gap: listing'],
    ['This analysis found twelve gaps.', '12 gap: listing'],
    ['There are 14 enablers without a definition.', '14 enabler: no definition'],
    [
      'A clear definition exists for most of the enablers.',
      'most enabler: clear definition, listing',
    ],
    ['A definition is missing for six of the nine enhancers.', '6 of 9 enhancer: no definition'],
    [
      'Two of the main enabling enablers in Table 1 clearly have a standard.',
      '2 enabler: standard',
    ],
  ])('%s', (text, claim) => {
    expect(inText(text)).toEqual([claim]);
  });
});

describe('what is said of the things', () => {
  test.each([
    ['are covered by multiple TCs', 'several committee'],
    [
      'are dealt with by one main TC and have a clear definition',
      'one main committee, clear definition',
    ],
    [
      'are lacking a corresponding TC and do not have an ISO definition',
      'no main committee, no iso definition',
    ],
    ['have neither a committee nor a definition', 'no committee, no definition'],
    ['have a committee of their own but no description', 'main committee, no description'],
    ['lack a committee, but have a definition', 'no committee, definition'],
    ['are not without a committee', 'committee'],
    ['have a provider of the definition', 'committee'],
  ])('%s', (words, predicates) => {
    expect(inText(`Six of the nine enablers ${words}.`)).toEqual([`6 of 9 enabler: ${predicates}`]);
  });
});

describe('a quantity without a noun counts what was counted before', () => {
  test.each([
    [
      'One of the nine effects has a related TC, and one has a dedicated TC.',
      '1 of 9 effect: main committee',
    ],
    [
      'Six of the nine effects have a TC. The remaining three have no committee.',
      'rest 3 of 9 effect: no committee',
    ],
    ['Six effects have a TC; none lacks a description.', 'none of 6 effect: no description'],
  ])('%s', (text, second) => {
    expect(inText(text)[1]).toBe(second);
  });

  test('in the items of a list, too, and not in another paragraph', () => {
    const intro = '<p>The nine enablers of Table 1:</p>';
    const item = 'Six have a committee.';
    expect(claims(htmlDocument(`${intro}<ul><li>${item}</li></ul>`))).toEqual([
      '6 of 9 enabler: committee',
    ]);
    expect(claims(htmlDocument(`${intro}<p>${item}</p>`))).toEqual([]);
  });
});

describe('no statement', () => {
  test.each([
    'Where no committee deals with one enabler, tell the board.',
    'If two of the enablers have a committee, one should lead.',
    'Table 3 effects have a committee.',
    'The chairs of more than 20 committees meet in the Gear Coordinating Committee.',
    'Six of the nine enablers are old.',
    'Create clear definitions for the effects.',
    'The three parts of the roadmap need a committee.',
    'Use the potential of one or more enablers.',
  ])('%s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  test('in a heading', () => {
    expect(claims(htmlDocument('<h2>Six of the nine enablers have a TC</h2>'))).toEqual([]);
  });
});

test('a claim has its words and its place', () => {
  const [, claim] = extractClaims(
    textDocument([
      'Words.',
      '',
      'Only two of the nine enablers have a TC, and one effect has a standard.',
    ]),
    reference,
  );
  expect(claim).toMatchObject({
    text: 'one effect has a standard',
    origin: { source_id: 'doc', line: 3 },
  });
});

const folder = resolve(process.env['SM2_SHARED'] ?? '../shared', 'sources/white-paper');

describe.skipIf(!existsSync(folder))('the white paper (needs SM2_SHARED)', () => {
  const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');
  const inPaper = () => claims(readText(read('white-paper.txt'), 'paper', reference));

  test('states the same of its enablers, enhancers and effects as text and as web page', () => {
    expect(claims(readHtml(read('white-paper.html'), 'paper', reference))).toEqual(inPaper());
  });

  test('states below each table, and again in its conclusions, how many have a committee', () => {
    const stated = [
      '6 of 9 enabler: main committee, clear definition',
      '3 of 9 enabler: several committee',
      'none of 9 enabler: no main committee',
      '2 of 9 enhancer: one main committee, clear definition',
      '1 of 9 enhancer: several committee',
      '6 of 9 enhancer: no main committee, no iso definition',
      '7 of 9 effect: no any committee',
      '1 of 9 effect: related committee',
      '1 of 9 effect: main committee, clear definition',
    ];
    const text = inPaper();
    expect(text).toEqual(expect.arrayContaining(stated));
    expect(text).toContain('all enabler: any committee');
    expect(text.filter((claim) => claim.startsWith('7 of 9 effect'))).toHaveLength(2);
  });
});
