/** What the sources say of one concept in several places is joined, in whatever format they say it. */
import { describe, expect, test } from 'vitest';
import { NO_HARVEST } from '../../pipeline/normalise/merge/gather-records.ts';
import { extract } from '../../pipeline/extract/extract.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { htmlDocument, markdownDocument, textDocument } from '../read/sample-document.ts';
import { reference, rows } from '../reference.ts';

const HTML = `<h1>Gear making</h1><h2>Committee</h2>
  <p>The committee wrote a definition of gear making (ISO/TMB Resolution 7/2031):</p>
  <p>making of wheels with teeth</p><p>Note 1: By hand, too.</p>
  <p>The enablers are the following:</p><ul><li>gears and oil,</li><li>cranks.</li></ul>
  <table><caption>Table 1 – Enablers</caption><tr><th>Enablers<th>Main provider of definition<th>Definition/description
    <tr><td>Gears &amp; oil<td>ISO/TC 60<br>ISO/TC 28<td>A.1 and A.2
    <tr><td>Teeth (SMCC gap #1)<br>Flanks (SMCC gap #6)<td>ISO/TC 60 (teeth)<br>ISO/TC 213 (flanks)<br>Additional groups:<br>ISO/TC 29<td>A.3</table>
  <h2>Annex A – Enablers and their definitions</h2>
  <h3>A.1 Gears</h3><h4>Definition</h4><p>toothed wheel: wheel with teeth</p><p>[SOURCE: ISO 1122-1:1998, 1.1 (ISO/TC 60)]</p>
  <h3>A.2 Oil</h3><h4>Definition</h4><p>oil: liquid that keeps teeth apart</p><p>[SOURCE: ISO 1998-1:1998, 1.2 (ISO/TC 28)]</p>
  <h3>A.3 Teeth and flanks</h3><h4>Definition</h4><p>Definition missing</p>`;

const TEXT = `Gear making

The committee wrote a definition of gear making (ISO/TMB Resolution 7/2031):

making of wheels with teeth

Note 1: By hand, too.

The enablers are the following:

• gears and oil,
• cranks.

Table 1 – Enablers

Enablers  Main provider of definition  Definition/description

Gears & oil

ISO/TC 60
ISO/TC 28

A.1 and A.2

Teeth (SMCC gap #1)
Flanks (SMCC gap #6)

ISO/TC 60 (teeth)
ISO/TC 213 (flanks)
Additional groups:
ISO/TC 29

A.3

Annex A – Enablers and their definitions

A.1 Gears

Definition
toothed wheel: wheel with teeth
[SOURCE: ISO 1122-1:1998, 1.1 (ISO/TC 60)]

A.2 Oil

Definition
oil: liquid that keeps teeth apart
[SOURCE: ISO 1998-1:1998, 1.2 (ISO/TC 28)]

A.3 Teeth and flanks

Definition
Definition missing
`;

const TABLE = `| Enablers | Main provider of definition | Definition/description |
| --- | --- | --- |
| Gears & oil | ISO/TC 60<br>ISO/TC 28 | A.1 and A.2 |
| Teeth (SMCC gap #1)<br>Flanks (SMCC gap #6) | ISO/TC 60 (teeth)<br>ISO/TC 213 (flanks)<br>Additional groups:<br>ISO/TC 29 | A.3 |

`;

/** The text with the marks of Markdown. */
const MARKDOWN = TEXT.replace(/Enablers {2}[^]*?(?=Annex A)/, TABLE)
  .replace(/^(Annex A .*)$/m, '## $1')
  .replace(/^(A\.\d .*)$/gm, '### $1')
  .replace(/^Definition$/gm, '#### Definition\n')
  .replace(/^• /gm, '- ')
  .replace(/^toothed wheel:/m, '**toothed wheel**:');

function catalogueOf(document: Document) {
  const extractions = [extract(document, reference)];
  return normalise({ extractions, registered: [], harvest: NO_HARVEST }, [], rows, reference)
    .catalogue;
}

describe.each<[string, Document]>([
  ['a web page', htmlDocument(HTML)],
  ['a text', textDocument(TEXT.split('\n'))],
  ['a text in Markdown', markdownDocument(MARKDOWN)],
])('%s', (_format, document) => {
  const { concepts, definitions, committee_concepts: roles, gaps } = catalogueOf(document);
  const concept = (label: string) => concepts.find((one) => one.label === label);
  const rolesOf = (label: string) =>
    roles
      .filter(({ concept_id: id }) => id === concept(label)?.concept_id)
      .map(({ committee_id: id, role, qualifier }) => [id, role, qualifier].join(' ').trim());

  test('lets one row of a table serve two clauses, each with the provider that defines it', () => {
    expect(concept('Gears')).toMatchObject({ clause: 'A.1', table_label: 'Gears & oil' });
    expect(concept('Oil')).toMatchObject({ clause: 'A.2', table_label: 'Gears & oil' });
    expect(rolesOf('Gears')).toEqual(['iso-tc-60 main', 'iso-tc-60 definition_source']);
    expect(rolesOf('Oil')).toEqual(['iso-tc-28 main', 'iso-tc-28 definition_source']);
  });

  test('gives one clause two names and both gaps, and keeps the qualifiers of its providers', () => {
    expect(concept('Teeth and flanks')).toMatchObject({
      aliases: ['Teeth / Flanks'],
      gap_numbers: [1, 6],
      definition_status: 'missing',
    });
    expect(gaps.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Teeth'],
      [6, 'Flanks'],
    ]);
    expect(rolesOf('Teeth and flanks')).toEqual([
      'iso-tc-60 main teeth',
      'iso-tc-213 main flanks',
      'iso-tc-29 additional',
    ]);
  });

  test('keeps the term of a definition where it is not the name of the concept', () => {
    const found = definitions.find(({ concept_id: id }) => id === 'enabler-gears');
    expect(found).toMatchObject({ term: 'toothed wheel', term_match: 'related' });
  });

  test('has the subject with its definition', () => {
    const found = definitions.find(({ concept_id: id }) => id === 'subject-gear-making');
    expect(found).toMatchObject({
      term: 'gear making',
      text: 'making of wheels with teeth',
      notes: ['By hand, too.'],
      authority: 'iso_iec',
    });
  });

  test('has what is listed in running text but treated nowhere', () => {
    expect(concept('cranks')).toMatchObject({ clause: null, listed_in: ['narrative'] });
    expect(concept('Gears')?.listed_in).toEqual(['annex', 'table', 'narrative']);
    expect(concepts).toHaveLength(5);
  });
});
