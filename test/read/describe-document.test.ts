import { expect, test } from 'vitest';
import { describeDocument } from '../../pipeline/read/describe-document.ts';
import { read } from '../../pipeline/read/read.ts';
import type { ManifestSource } from '../../schemas/types.ts';
import { reference } from '../reference.ts';

async function introduce(format: ManifestSource['format'], content: string) {
  const bytes = new TextEncoder().encode(content);
  const entry = {
    source_id: 'doc',
    title: 'doc',
    publisher: 'Someone',
    kind: 'document' as const,
    format,
    licence: 'CC0',
  };
  const source = { entry, file: '/doc', bytes, sha256: '', size: bytes.length };
  const { value } = await read(source, reference);
  return describeDocument(source, value!);
}

/** A PDF of one page without text; readers rebuild its missing table of objects. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/Lang(de-DE)>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj
4 0 obj <</Title(On  Gears)>> endobj
trailer <</Root 1 0 R/Info 4 0 R>>
`;

test.each<[string, ManifestSource['format'], string, string | null, string | null]>([
  [
    'the first main heading of a web page, whatever the site is called',
    'html',
    '<html lang="en-GB"><title>Site</title><h2>News</h2><h1>On gears</h1></html>',
    'On gears',
    'en',
  ],
  [
    'the title of a web page without headings',
    'html',
    '<title>On gears</title><p>A.',
    'On gears',
    null,
  ],
  ['the heading of a text', 'markdown', '# On gears\n\nGears turn.', 'On gears', null],
  ['the metadata of a PDF', 'pdf', PDF, 'On Gears', 'de'],
  [
    'the heading of a PDF whose metadata is a file name',
    'pdf',
    PDF.replace('On  Gears', 'Word - gears.doc'),
    null,
    'de',
  ],
  ['nothing where there is none', 'text', 'gears turn.', null, null],
  [
    'nothing but what it begins with',
    'markdown',
    'Gears.\n\n# Foreword\n\nGears turn.',
    null,
    null,
  ],
])('a document introduces itself by %s', async (_title, format, content, title, language) => {
  expect(await introduce(format, content)).toEqual({ title, language });
});
