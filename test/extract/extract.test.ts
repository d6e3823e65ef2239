import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/extract.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

test('an extraction holds everything that a document says, under its source', () => {
  const document = htmlDocument(
    `<p>The enablers are:</p><ul><li>Bearings</li></ul>
     <h2>Annex A – Enablers</h2><h3>A.1 Bearings</h3><h4>Definition</h4><p>bearing: support</p>
     <p>[SOURCE: ISO 1234:2011]</p><table><tr><td>x</table>`,
    'paper',
  );
  expect(extract(document, reference)).toMatchObject({
    source_id: 'paper',
    is_paraphrase: false,
    listings: [{ label: 'Bearings' }],
    sections: [{ title: 'Bearings' }],
    entries: [{ term: 'bearing' }],
    mentions: [{ text: 'ISO 1234:2011' }],
    tables: [{ rows: [[['x']]] }],
  });
});

test('a document that says so is a paraphrase', () => {
  const document = htmlDocument('<p>It gives the definitions in its own words.</p>');
  expect(extract(document, reference).is_paraphrase).toBe(true);
});
