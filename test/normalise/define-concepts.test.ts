import { describe, expect, test } from 'vitest';
import { defineConcepts } from '../../pipeline/normalise/define-concepts.ts';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import type { Extraction } from '../../pipeline/extract/extraction.ts';
import type { Correction } from '../../schemas/types.ts';
import { reference } from '../reference.ts';
import { extraction } from './sample-extraction.ts';

const ENTRY = '<h4>Definition</h4><p>bearing: support of a shaft</p>';

/** A clause on bearings with this body. */
const clause = (body: string, sourceId?: string): Extraction =>
  extraction(`<h2>Annex A – Enablers</h2><h3>A.1 Bearings</h3>${body}`, sourceId);

const define = (
  extractions: Extraction[],
  corrections: Correction[] = [],
  languages: ReadonlyMap<string, string> = new Map(),
) => defineConcepts(extractions, joinConcepts(extractions), corrections, reference, languages);
const ids = (...extractions: Extraction[]): string[] =>
  define(extractions).map(({ row }) => row.definition_id);
const rowOf = (body: string) => define([clause(body)])[0]?.row;

describe('the id of a definition', () => {
  test.each([
    [
      'concept, standard and clause',
      '[SOURCE: ISO 1234:2011, 3.4]',
      'enabler-bearings-iso-1234-2011-3-4',
    ],
    ['no clause where none is cited', '[SOURCE: ISO 1234:2011]', 'enabler-bearings-iso-1234-2011'],
    ['no year where none is cited', '[SOURCE: ISO 1234:—]', 'enabler-bearings-iso-1234'],
  ])('is %s', (_title, source, id) => {
    expect(ids(clause(`${ENTRY}<p>${source}</p>`))).toEqual([id]);
  });

  test('has the hash of term and text where no standard is cited', () => {
    const [id] = ids(clause(ENTRY));
    expect(id).toMatch(/^enabler-bearings-[0-9a-f]{8}$/);
    expect(ids(clause(ENTRY.toUpperCase().replaceAll(' ', '\n')))).toEqual([id]);
    expect(ids(clause(ENTRY.replace('shaft', 'wheel')))).not.toEqual([id]);
  });

  test('has the hash too where several texts cite the same place', () => {
    const source = '<p>[SOURCE: ISO 1234:2011, 3.4]</p>';
    const other = ENTRY.replace('shaft', 'wheel');
    const both = ids(clause(`${ENTRY}${source}${other}${source}`));
    expect(both).toHaveLength(2);
    for (const id of both) expect(id).toMatch(/^enabler-bearings-iso-1234-2011-3-4-[0-9a-f]{8}$/);
  });

  test('begins with the term where the definition belongs to no concept', () => {
    const body = `<h2>Terms</h2>${ENTRY}<p>[SOURCE: ISO 1234:2011, 3.4]</p>`;
    expect(ids(extraction(body))).toEqual(['bearing-iso-1234-2011-3-4']);
  });
});

test('the same words with the same source in two documents are one definition', () => {
  expect(ids(clause(ENTRY), clause(ENTRY, 'terms'))).toHaveLength(1);
});

describe('a definition belongs', () => {
  test('to the concept of the clause around it', () => {
    expect(rowOf(ENTRY)?.concept_id).toBe('enabler-bearings');
  });

  test('to that of its own document, where another one has a clause of the same number', () => {
    const cogs = extraction(`<h2>Enablers</h2><h3>A.1 Cogs</h3>${ENTRY}`, 'terms');
    const found = define([clause(''), cogs]).map(({ row }) => row.concept_id);
    expect(found).toEqual(['enabler-cogs']);
  });

  test('to the subject, where it defines that', () => {
    const body = '<h2>Widget making</h2><h4>Definition</h4><p>widget making: craft</p>';
    expect(define([extraction(body)])[0]?.row.concept_id).toBe('subject-widget-making');
  });

  test('to no concept elsewhere, and then its term matches none', () => {
    const body = `<h2>Terms</h2>${ENTRY}`;
    expect(define([extraction(body)])[0]?.row).toMatchObject({
      concept_id: null,
      term_match: null,
    });
  });
});

describe('the term', () => {
  test('is that of the entry, matched with the names of the concept', () => {
    expect(rowOf(ENTRY)).toMatchObject({ term: 'bearing', term_match: 'variant' });
  });

  test('is the label of the concept where the entry has none', () => {
    expect(rowOf('<h4>Definition</h4><p>supports the shaft</p>')).toMatchObject({
      term: 'Bearings',
      term_match: 'exact',
    });
  });
});

describe('who stands behind a definition', () => {
  test.each([
    ['iso_iec', '[SOURCE: ISO 1234:2011]'],
    ['iso_iec', '[SOURCE: ISO/IEC 1234:2011]'],
    ['other_sdo', '[SOURCE: ITU-T Y.2060]'],
    ['working', '[SOURCE: Working definition of ISO/TC 4]'],
    ['working', '[SOURCE: ISO/TC 4]'],
    ['iso_iec', '[SOURCE: ISO/TMB Resolution 31/2019]'],
    ['other_sdo', '[SOURCE: IECEE/CMC decision 4]'],
    ['iso_iec', '[SOURCE: ISO handbook 4]'],
    ['external', '[SOURCE: a dictionary, 2011]'],
    ['none', 'no source'],
  ])('%s: %s', (authority, source) => {
    expect(rowOf(`${ENTRY}<p>${source}</p>`)?.authority).toBe(authority);
  });
});

describe('what is cited', () => {
  test('is taken apart', () => {
    const source = '[SOURCE: ISO 1234:2011, 3.4, modified – the note is new (ISO/TC 4)]';
    expect(rowOf(`${ENTRY}<p>${source}</p>`)).toMatchObject({
      source_raw: source,
      source_reference: 'ISO 1234:2011',
      source_standard_id: 'iso-1234-2011',
      source_clause: '3.4',
      source_committee_id: 'iso-tc-4',
      is_modified: true,
    });
  });

  test('has no committee where a body is named that does not act as one', () => {
    const row = rowOf(`${ENTRY}<p>[SOURCE: ISO/TMB Resolution 31/2019]</p>`);
    expect(row).toMatchObject({ source_committee_id: null, authority: 'iso_iec' });
  });

  test.each([
    ['unknown', '[SOURCE: ISO 1234:2011]'],
    ['undated', '[SOURCE: ISO 1234]'],
    ['forthcoming', '[SOURCE: ISO 1234:—]'],
    [null, '[SOURCE: a dictionary, 2011]'],
  ])('has a state as far as the citation tells: %s for %s', (state, source) => {
    expect(rowOf(`${ENTRY}<p>${source}</p>`)?.cited_state).toBe(state);
  });
});

test('a definition of a document that retells them is not verbatim', () => {
  expect(rowOf(ENTRY)?.is_verbatim).toBe(true);
  expect(rowOf(`<p>All in its own words.</p>${ENTRY}`)?.is_verbatim).toBe(false);
});

describe('a correction', () => {
  const [id = ''] = ids(clause(ENTRY));
  const correction = (found: string, corrected: string, rowId = id): Correction => ({
    table: 'definitions',
    row_id: rowId,
    field: 'text',
    found,
    corrected,
    reason: 'misprint',
    decided_by: 'us',
    decided_on: '2031',
  });
  const corrected = (...corrections: Correction[]) => define([clause(ENTRY)], corrections)[0]?.row;

  test('stands beside the text, which stays as it is; several work together', () => {
    expect(corrected(correction('shaft', 'axle'), correction('support', 'holder'))).toMatchObject({
      text: 'support of a shaft',
      text_corrected: 'holder of a axle',
    });
  });

  test.each([
    ['its row has another id', correction('shaft', 'axle', 'other')],
    ['its words are not found', correction('wheel', 'axle')],
  ])('does nothing where %s', (_title, one) => {
    expect(corrected(one)?.text_corrected).toBeNull();
  });
});

test('a definition is in the language of its source, else in English', () => {
  const languages = new Map([['terms', 'fr']]);
  const found = define([clause(ENTRY, 'terms')], [], languages);
  expect(found.map(({ row }) => row.language)).toEqual(['fr']);
  expect(rowOf(ENTRY)?.language).toBe('en');
});
