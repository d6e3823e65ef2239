import { expect, test } from 'vitest';
import { extractSections } from '../../pipeline/extract/extract-sections.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const extract = (body: string) => extractSections(htmlDocument(body), reference);
const ENABLERS = '<h2>Annex A – Enablers</h2>';

test('a concept clause has its kind, number, title and place', () => {
  expect(extract(`${ENABLERS}\n<h3>A.1 Bearings</h3>`)).toEqual([
    {
      kind: 'enabler',
      clause: 'A.1',
      title: 'Bearings',
      description: [],
      origin: { source_id: 'doc', page: null, line: 2, place: 'A.1 Bearings' },
    },
  ]);
});

test('the description is the text and list items under the heading for relevance, up to the next heading', () => {
  const [section] = extract(`${ENABLERS}<h3>A.1 Bearings</h3>
    <h4>Definition</h4><p>bearing: support</p>
    <h4>Relevance</h4><p>They turn.</p><aside>Turn!</aside><ul><li>fast</li></ul><table><tr><td>x</table>
    <h4>Definition 2</h4><p>bearing: another</p>`);
  expect(section?.description).toEqual(['They turn.', 'fast']);
});

test('clauses that treat no concept are no sections', () => {
  expect(extract('<h2>Literature</h2><h3>1.1 Books</h3><h4>Relevance</h4><p>Much.</p>')).toEqual(
    [],
  );
});
