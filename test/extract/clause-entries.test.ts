import { readFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clauseEntries } from '../../pipeline/extract/clause-entries.ts';
import { readHtml } from '../../pipeline/read/read-html.ts';
import { readText } from '../../pipeline/read/read-text.ts';
import { htmlDocument, textDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';
import type { Expected } from './dress.ts';
import { DRESSES } from './dresses.ts';
import { CONSORTIUM_DRESSES } from './dresses-of-consortia.ts';
import { GLOSSARY_DRESSES } from './dresses-of-glossaries.ts';
import { RECORD_DRESSES } from './dresses-in-records.ts';
import { STANDARD_DRESSES } from './dresses-of-standards.ts';
import { LANGUAGE_DRESSES } from './dresses-in-languages.ts';
import { LINE_DRESSES } from './dresses-in-lines.ts';
import { NOT_ENTRIES } from './not-entries.ts';

const ALL_DRESSES = [
  ...DRESSES,
  ...STANDARD_DRESSES,
  ...CONSORTIUM_DRESSES,
  ...GLOSSARY_DRESSES,
  ...LANGUAGE_DRESSES,
  ...LINE_DRESSES,
  ...RECORD_DRESSES,
];

/** An expected entry with all that it does not name. */
const complete = (entry: Expected) => ({
  number: null,
  admitted: [],
  deprecated: [],
  domain: null,
  notes: [],
  examples: [],
  source: null,
  ...entry,
});

describe('the entries of a document', () => {
  test.each(ALL_DRESSES.map((dress) => [dress.name, dress] as const))(
    'are read from %s',
    (_name, { document, entries }) => {
      const found = clauseEntries(document, reference);
      expect(found.map(({ term }) => term)).toEqual(entries.map(({ term }) => term));
      expect(found).toMatchObject(entries.map(complete));
    },
  );

  test('have a place and their line', () => {
    const [entry] = clauseEntries(textDocument(['3 Terms', '', '3.1', 'widget', 'toy']), reference);
    expect(entry?.origin).toEqual({ source_id: 'doc', page: null, line: 3, place: '3.1 widget' });
  });

  test('in other languages stay apart', () => {
    const record = `<table><tr><td>IEV ref</td><td>351-42-27</td></tr><tr><td>en</td><td>way<br><br>path</td></tr>
      <tr><td>fr</td><td>voie<br>chemin<br><br>sentier</td></tr><tr><td>de</td><td>Weg</td></tr></table>`;
    expect(clauseEntries(htmlDocument(record), reference)).toMatchObject([
      {
        term: 'way',
        language: 'en',
        equivalents: [
          { language: 'fr', term: 'voie', admitted: ['chemin'], definition: 'sentier' },
          { language: 'de', term: 'Weg', admitted: [], definition: null },
        ],
      },
    ]);
  });

  test('are in the language of the page where nothing else marks theirs', () => {
    const rows = '<tr><th>Term</th><th>Definition</th></tr><tr><td>gear</td><td>wheel</td></tr>';
    const page = (tag: string) => readHtml(`<html${tag}><table>${rows}</table>`, 'doc', reference);
    const [marked] = clauseEntries(page(' lang="en-GB"'), reference);
    expect(marked?.language).toBe('en');
    expect(clauseEntries(page(''), reference)[0]?.language).toBeUndefined();
  });

  test('go on over the end of a page, without its head and foot', () => {
    const page = (number: number, lines: string[]) =>
      ['Widgets', '', ...lines, '', `© All rights reserved   ${number}`].join('\n');
    const pages = [
      page(1, ['3 Terms', '', '3.1', 'widget', 'thing that turns by the power of the wind or of']),
      page(2, ['water until it stops', 'Note 1 to entry: It is quite a large one for a']),
      page(3, ['Widget of its age.', '', '3.2', 'gadget', 'small thing']),
    ];
    const found = clauseEntries(textDocument([pages.join('\n\f')]), reference);
    expect(found).toMatchObject([
      {
        definition: 'thing that turns by the power of the wind or of water until it stops',
        notes: ['It is quite a large one for a Widget of its age.'],
      },
      { term: 'gadget', definition: 'small thing' },
    ]);
  });

  test('need no clause of terms where their style tells', () => {
    const lines = ['7.1', 'widget', 'thing that turns', '', '7.2', 'Turning', 'It turns.'];
    expect(clauseEntries(textDocument(lines), reference)).toMatchObject([{ term: 'widget' }]);
  });
});

describe('no entry is seen', () => {
  test.each(NOT_ENTRIES.map((dress) => [dress.name, dress] as const))(
    'in %s',
    (_name, { document }) => {
      expect(clauseEntries(document, reference)).toEqual([]);
    },
  );

  test.each([
    [
      'in numbered clauses of prose',
      '4 Tests\n\n4.1 General\n\nThe widget shall turn.\n\n4.2\nSpeed\nIt is 3.5 m/s.',
    ],
    [
      'in the introduction to a clause',
      '3 Terms and definitions\n\n3.1 General\n\nFor the purposes of this document, terms apply.',
    ],
    ['in the heading of a group', '3 Terms\n\n3.1 Things\n\nThings come first.\n\n3.1.1\nwidget'],
    [
      'in a list of contents',
      'Contents\n\n3 Terms and definitions 4\n3.1 widget 4\n3.2 gadget 5\n4 Tests 6',
    ],
    ['in abbreviations', '3 Abbreviated terms\n\n3.1\nWID\nwidget identification'],
    ['in a single line with a colon', '3 Terms\n\nRemark: terms are words.'],
  ])('%s', (_where, text) => {
    expect(clauseEntries(textDocument(text.split('\n')), reference)).toEqual([]);
  });
});

const folder = resolve(process.env['SM2_SHARED'] ?? '../shared', 'evaluation/definitions');

describe.skipIf(!existsSync(folder))('the open documents (need SM2_SHARED)', () => {
  test.each([
    ['iso14812_text.txt', readText, 123],
    ['cie_ilv_electropedia.html', readHtml, 150],
  ])('give every term and definition of %s', (file, read, count) => {
    const content = readFileSync(resolve(folder, 'docs', file), 'utf8');
    const truth = readFileSync(resolve(folder, 'truth', file.replace(/\.\w+$/, '.jsonl')), 'utf8');
    const found = clauseEntries(read(content, 'doc', reference), reference);
    const folded = (text: string) => text.replace(/[\s"“”]/gu, '');
    const expected = truth
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(found).toHaveLength(count);
    expect(found.map(({ number, term }) => ({ number, term }))).toMatchObject(
      expected.map((row) => pick(row, ['number', 'term'])),
    );
    expect(found.map(({ definition }) => folded(definition))).toEqual(
      expected.map((row) => folded(pick(row, ['definition'])['definition'] ?? '')),
    );
  });
});

/** The texts of some fields of a row. */
function pick(row: unknown, names: readonly string[]): Record<string, string> {
  const fields = new Map<string, unknown>(
    typeof row === 'object' && row !== null ? Object.entries(row) : [],
  );
  return Object.fromEntries(names.map((name) => [name, String(fields.get(name))]));
}
