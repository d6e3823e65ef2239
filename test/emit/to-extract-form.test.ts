import { expect, test } from 'vitest';
import { toExtractForm } from '../../pipeline/emit/to-extract-form.ts';
import { readingOf } from '../normalise/sample-extraction.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { schemas } from '../reference.ts';

const formOf = (body: string) => toExtractForm(readingOf(htmlDocument(body)));

const form = formOf(`<h2>Enablers</h2><h3>A.1 Gears</h3><h4>Definition 2</h4>
    <p>gear: &lt;machines&gt; wheel</p><p>Note 1 to entry: It turns.</p><p>EXAMPLE 1 A cog.</p>
    <p>[SOURCE: ISO 99: 2001, 3.4, modified (ISO TC 60)]</p>
    <table><caption>Table 1</caption><tr><td>a<br>b<td>c</table>`);

test('a definition has the names that outside programs rely on', () => {
  expect(form.definitions).toEqual([
    {
      number: '2',
      term: 'gear',
      admitted: [],
      deprecated: [],
      domain: 'machines',
      definition: 'wheel',
      notes: ['It turns.'],
      examples: ['A cog.'],
      source: {
        ref: 'ISO 99:2001',
        clause: '3.4',
        modified: true,
        raw: '[SOURCE: ISO 99: 2001, 3.4, modified (ISO TC 60)]',
      },
      language: null,
      equivalents: [],
      doubts: [],
      page: null,
      line: 2,
    },
  ]);
});

test('a table has its cells as texts with line breaks', () => {
  expect(form.tables).toEqual([
    {
      caption: 'Table 1',
      rows: [['a\nb', 'c']],
      header_rows: 0,
      notes: [],
      doubts: ['No row was recognised as its head.'],
      page: null,
      line: 4,
    },
  ]);
});

test('a mention has its words, its canonical name without the clause, and the clause', () => {
  expect(form.mentions).toMatchObject([
    { kind: 'standard', text: 'ISO 99: 2001', canonical: 'ISO 99:2001', clause: '3.4', line: 3 },
    { kind: 'committee', text: 'ISO TC 60', canonical: 'ISO/TC 60', clause: null },
  ]);
});

test('the form is that of its schema', () => {
  const validate = schemas.ajv.getSchema('extract');
  expect(validate?.(form), JSON.stringify(validate?.errors)).toBe(true);
});

test('a definition without a source has none', () => {
  const [entry] = formOf('<h2>Gears</h2><h4>Definition</h4><p>gear: wheel</p>').definitions;
  expect(entry?.source).toBeNull();
});

test('a definition says what is in doubt about it', () => {
  const { definitions } = formOf(
    '<h2>3 Terms and definitions</h2><p>3.1<br>gear<br>wheel (with teeth</p><p>3.4<br>cog<br>tooth</p>',
  );
  expect(definitions.map(({ doubts }) => doubts)).toEqual([
    ['Brackets or quotation marks do not pair in “wheel (with teeth”.'],
    ['Between 3.1 and 3.4 no entry was read.'],
  ]);
});
