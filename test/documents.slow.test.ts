/** The bundled PDF is fresh: it says what the web page beside it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { toExtractForm } from '../pipeline/emit/to-extract-form.ts';
import type { Document } from '../pipeline/read/document.ts';
import { readHtml } from '../pipeline/read/read-html.ts';
import { readPdf } from '../pipeline/read/read-pdf.ts';
import { readingOf } from './normalise/sample-extraction.ts';
import { reference } from './reference.ts';

const file = join(projectRoot(), 'input/documents/smart-manufacturing-terms');

function said(document: Document | null) {
  if (document === null) throw new Error('the document cannot be read');
  const reading = readingOf(document);
  const { extraction } = reading;
  const { definitions, mentions } = toExtractForm(reading);
  return {
    definitions: definitions.map((entry) => ({ ...entry, page: null, line: null, doubts: [] })),
    mentions: mentions.map(({ text, canonical, clause }) => ({ text, canonical, clause })),
    listings: extraction.listings.map((listing) => ({ ...listing, origin: null })),
    sections: extraction.sections.map((section) => ({ ...section, origin: null })),
  };
}

it('the bundled PDF says what its web page says; `make documents` typesets it anew', async () => {
  const pdf = await readPdf(new Uint8Array(readFileSync(`${file}.pdf`)), 'terms', reference);
  const web = readHtml(readFileSync(`${file}.html`, 'utf8'), 'terms', reference);
  expect(said(pdf.value)).toEqual(said(web));
});
