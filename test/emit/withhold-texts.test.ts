import { expect, test } from 'vitest';
import { diagnostic } from '../../pipeline/diagnostic.ts';
import { withholdTexts } from '../../pipeline/emit/withhold-texts.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { candidate, catalogueOf, concept, definition, source } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';

const place = { page: null, line: null };
const SAID = 'Bearings carry the shafts of every machine that turns in a factory.';
const paper: Document = {
  source_id: 'paper',
  pages: null,
  blocks: [{ kind: 'paragraph', level: null, text: SAID, place }],
};
const origin = (table: string, row_id: string, source_id: string, at = 'A.1') => ({
  table,
  row_id,
  field: null,
  source_id,
  ...place,
  place: at,
});
const sources = [
  source({ source_id: 'paper', text_rights: 'cite_only' }),
  source({ source_id: 'own', text_rights: 'open' }),
];
const withhold = (
  tables: Parameters<typeof catalogueOf>[0],
  documents: Document[] | null = [paper],
) => withholdTexts(catalogueOf({ sources, ...tables }), documents, schemas.tables).catalogue;

const entry = definition({
  text: SAID,
  text_corrected: SAID,
  notes: [SAID],
  examples: [SAID],
  modification: 'shortened',
  source_clause: '3.1',
});
const id = entry.definition_id;

test('a definition loses its words and keeps what it cites', () => {
  const [row] = withhold({
    definitions: [entry],
    origins: [origin('definitions', id, 'paper')],
  }).definitions;
  expect(row).toEqual({
    ...entry,
    text: null,
    text_corrected: null,
    notes: [],
    examples: [],
    source_raw: null,
    modification: null,
    is_text_withheld: true,
  });
});

test.each([
  ['of an open source', [origin('definitions', id, 'own')], false],
  [
    'of two sources, one of them closed',
    [origin('definitions', id, 'own'), origin('definitions', id, 'paper')],
    true,
  ],
  ['of unknown origin', [], true],
])('a definition %s is withheld as it must', (_, origins, isWithheld) => {
  const [row] = withhold({ definitions: [definition({ text: 'a part' })], origins }).definitions;
  expect(row?.is_text_withheld).toBe(isWithheld);
});

test('descriptions and scopes are left out, and rows without a text are not marked', () => {
  const tables = {
    concepts: [concept({ description: SAID }), concept({ concept_id: 'enabler-gears' })],
    candidates: [
      candidate({ scope_en: SAID, title_en: 'Bearings' }),
      candidate({ standard_id: 'iso-5' }),
    ],
  };
  const { concepts, candidates } = withhold(tables);
  expect(concepts.map((row) => [row.description, row.is_text_withheld])).toEqual([
    [null, true],
    [null, false],
  ]);
  expect(candidates.map((row) => [row.scope_en, row.title_en, row.is_text_withheld])).toEqual([
    [null, 'Bearings', true],
    [null, null, false],
  ]);
});

test('what else quotes a closed document is shortened, and places that become alike are one', () => {
  const { gaps, origins } = withhold({
    gaps: [{ number: 1, title: SAID, concept_ids: [], status: 'open' }],
    origins: ['factory', 'factory.'].map((end) =>
      origin(
        'gaps',
        '1',
        'paper',
        `Bearings carry the shafts of every machine that turns in a ${end}`,
      ),
    ),
  });
  expect(gaps[0]?.title).toBe('Bearings carry the shafts of every machine…');
  expect(origins.map(({ place: at }) => at)).toEqual([
    'Bearings carry the shafts of every machine…',
  ]);
});

test('messages are shortened too', () => {
  const { clear } = withholdTexts(catalogueOf({ sources }), [paper], schemas.tables);
  const problem = diagnostic('harvest/record', { source: 'own' }, `Not read: ${SAID}`);
  expect(clear(problem).message).toBe('Not read: Bearings carry the shafts of every machine…');
  const quoted = diagnostic('harvest/record', { source: 'paper' }, 'No name: "a b c d e f g h i"');
  expect(clear(quoted).message).toBe('No name: "a b c d e f g…"');
});

test('nothing is withheld of a catalogue that is not published, or where all sources are open', () => {
  const tables = { definitions: [entry] };
  expect(withhold(tables, null).definitions).toEqual([entry]);
  const open = { ...tables, sources: sources.slice(1) };
  expect(withhold(open).definitions).toEqual([entry]);
});
