import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../pipeline/extract/extraction.ts';
import { assignRoles } from '../../pipeline/normalise/assign-roles.ts';
import { defineConcepts } from '../../pipeline/normalise/define-concepts.ts';
import { describeConcepts, listGaps } from '../../pipeline/normalise/describe-concepts.ts';
import { joinConcepts } from '../../pipeline/normalise/join-concepts.ts';
import { reference } from '../reference.ts';
import { extraction, extractionOf, listItem, section, tableRow } from './sample-extraction.ts';

function rowsOf(...extractions: Extraction[]) {
  const concepts = joinConcepts(extractions);
  const definitions = defineConcepts(extractions, concepts, [], reference, new Map());
  return describeConcepts(concepts, definitions, assignRoles(concepts, definitions, reference));
}

describe('a concept says where it is listed', () => {
  const gears = section('A.1', 'Gears');
  test.each<[string, Partial<Extraction>]>([
    ['annex', { sections: [gears] }],
    ['table', { listings: [tableRow('Gears')] }],
    ['narrative', { listings: [listItem('Gears')] }],
    [
      'annex table narrative',
      { sections: [gears], listings: [listItem('Gears'), tableRow('Gears')] },
    ],
  ])('%s', (listed, parts) => {
    expect(rowsOf(extractionOf(parts))[0]?.listed_in.join(' ')).toBe(listed);
  });
});

test('other names are sorted by code unit', () => {
  const listings = ['wheels', 'Cogs', 'Äpfel'].map((label) => tableRow(label, ['A.1']));
  const [row] = rowsOf(extractionOf({ sections: [section('A.1', 'Gears')], listings }));
  expect(row?.aliases).toEqual(['Cogs', 'wheels', 'Äpfel']);
});

test('the paragraphs of its clauses are its description, each once', () => {
  const sections = [
    section('A.1', 'Gears', { description: ['They turn.', 'They fit.'] }),
    section('2.1', 'Gear', { description: ['They turn.'] }),
  ];
  expect(rowsOf(extractionOf({ sections }))[0]?.description).toBe('They turn.\n\nThey fit.');
  expect(rowsOf(extractionOf({ sections: [section('A.1', 'Gears')] }))[0]?.description).toBeNull();
});

describe('the definitions of a concept are', () => {
  const entry = (source: string, word = 'disc') =>
    `<h4>Definition</h4><p>gear: ${word}</p><p>[SOURCE: ${source}]</p>`;
  test.each([
    ['missing', ''],
    ['one', entry('ISO 1234:2011')],
    ['one', entry('ITU-T Y.2060')],
    ['several', entry('ISO 1234:2011') + entry('ISO 99:2001')],
    ['several', entry('ISO 1234:2011') + entry('a dictionary', 'wheel')],
    ['tentative', entry('a dictionary') + entry('ISO/TC 60', 'wheel')],
  ])('%s', (status, entries) => {
    const body = `<h2>Enablers</h2><h3>A.1 Gears</h3>${entries}`;
    expect(rowsOf(extraction(body))[0]?.definition_status).toBe(status);
  });
});

test.each([
  ['none', '–'],
  ['none', 'Additional groups: ISO/TC 60'],
  ['one', 'ISO/TC 60 Additional groups: IEC/TC 65'],
  ['several', 'ISO/TC 60 IEC/TC 65'],
])('the main committees of a concept are %s: %s', (status, provider) => {
  const listings = [tableRow('Gears', [], { provider })];
  expect(rowsOf(extractionOf({ listings }))[0]?.committee_status).toBe(status);
});

describe('the gaps that concepts are marked with', () => {
  const listings = [
    tableRow('Gears', [], {
      gaps: [
        { number: 12, title: 'Wheels' },
        { number: 3, title: '' },
      ],
    }),
    tableRow('Cogs', [], { gaps: [{ number: 12, title: 'Wheels and cogs' }] }),
  ];

  test('are a row for each number, with its concepts and its first title', () => {
    expect(listGaps(joinConcepts([extractionOf({ listings })]))).toEqual([
      {
        number: 12,
        title: 'Wheels',
        concept_ids: ['enabler-cogs', 'enabler-gears'],
        status: 'open',
      },
      { number: 3, title: null, concept_ids: ['enabler-gears'], status: 'open' },
    ]);
  });

  test('are numbers of their concepts, in order and once', () => {
    const again = [...listings, tableRow('Gears', [], { gaps: [{ number: 12, title: 'Wheels' }] })];
    expect(rowsOf(extractionOf({ listings: again }))[0]?.gap_numbers).toEqual([3, 12]);
  });
});
