import { describe, expect, test } from 'vitest';
import type { LoadedSource } from '../../pipeline/acquire/load-sources.ts';
import { read } from '../../pipeline/read/read.ts';
import { reference } from '../reference.ts';

type Format = LoadedSource['entry']['format'];

function source(format: Format, content: string | Uint8Array): LoadedSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    entry: {
      source_id: 'doc',
      title: 'A document',
      publisher: 'Someone',
      kind: 'document',
      licence: 'CC0',
      format,
      path: 'doc',
    },
    bytes,
    sha256: '',
    size: bytes.length,
  };
}

const codes = (format: Format, content: string | Uint8Array): string[] =>
  read(source(format, content), reference).diagnostics.map(({ code }) => code);

test.each<[Format, string]>([
  ['html', '<p>A widget.</p>'],
  ['text', 'A widget.'],
  ['markdown', 'A widget.'],
])('a document in %s has blocks', (format, content) => {
  expect(read(source(format, content), reference)).toMatchObject({
    value: { source_id: 'doc', blocks: [{ kind: 'paragraph', text: 'A widget.' }] },
    diagnostics: [],
  });
});

test('a document in markdown loses the marks inside of its lines', () => {
  const { value } = read(source('markdown', '## A.4 Gears\n\n**gear**: wheel'), reference);
  expect(value?.blocks).toMatchObject([
    { kind: 'heading', level: 2, text: 'A.4 Gears' },
    { kind: 'paragraph', text: 'gear: wheel' },
  ]);
});

describe('a document is reported', () => {
  test('where its format cannot be read', () => {
    expect(read(source('zip', ''), reference)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'input/unreadable', origin: { source: 'doc' } }],
    });
  });

  test('where it holds no text', () => {
    expect(codes('html', '<nav>Menu</nav>')).toEqual(['read/empty']);
    expect(codes('text', '\n\f\n')).toEqual(['read/empty']);
  });

  test('where it is not in the encoding it declares, and only so', () => {
    const bytes = Uint8Array.from(Buffer.from('<meta charset="utf-8"><p>Zürich', 'latin1'));
    expect(codes('html', bytes)).toEqual(['input/unreadable']);
  });
});

test('an HTML file is read in the encoding that it declares', () => {
  const bytes = Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>Zürich', 'latin1'));
  expect(read(source('html', bytes), reference)).toMatchObject({
    value: { blocks: [{ text: 'Zürich' }] },
    diagnostics: [],
  });
});
