import { describe, expect, test } from 'vitest';
import type { HeldSource } from '../../pipeline/acquire/load-sources.ts';
import { read } from '../../pipeline/read/read.ts';
import { reference } from '../reference.ts';

type Format = HeldSource['entry']['format'];

function source(format: Format, content: string | Uint8Array): HeldSource {
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
    file: '/doc',
    bytes,
    sha256: '',
    size: bytes.length,
  };
}

async function codes(format: Format, content: string | Uint8Array): Promise<string[]> {
  const { diagnostics } = await read(source(format, content), reference);
  return diagnostics.map(({ code }) => code);
}

test.each<[Format, string]>([
  ['html', '<p>A widget.</p>'],
  ['text', 'A widget.'],
  ['markdown', 'A widget.'],
])('a document in %s has blocks', async (format, content) => {
  expect(await read(source(format, content), reference)).toMatchObject({
    value: { source_id: 'doc', blocks: [{ kind: 'paragraph', text: 'A widget.' }] },
    diagnostics: [],
  });
});

test('a document in markdown loses the marks inside of its lines', async () => {
  const { value } = await read(source('markdown', '## A.4 Gears\n\n**gear**: wheel'), reference);
  expect(value?.blocks).toMatchObject([
    { kind: 'heading', level: 2, text: 'A.4 Gears' },
    { kind: 'paragraph', text: 'gear: wheel' },
  ]);
});

describe('a document is reported', () => {
  test('where its format cannot be read', async () => {
    expect(await read(source('zip', ''), reference)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'input/unreadable', origin: { source: 'doc' } }],
    });
  });

  test('where it holds no text', async () => {
    expect(await codes('html', '<nav>Menu</nav>')).toEqual(['read/empty']);
    expect(await codes('text', '\n\f\n')).toEqual(['read/empty']);
  });

  test('where it is not in the encoding it declares, and only so', async () => {
    const bytes = Uint8Array.from(Buffer.from('<meta charset="utf-8"><p>Zürich', 'latin1'));
    expect(await codes('html', bytes)).toEqual(['input/unreadable']);
  });
});

test('an HTML file is read in the encoding that it declares', async () => {
  const bytes = Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>Zürich', 'latin1'));
  expect(await read(source('html', bytes), reference)).toMatchObject({
    value: { blocks: [{ text: 'Zürich' }] },
    diagnostics: [],
  });
});

test('white space without end is read as a gap between words', async () => {
  const { value } = await read(
    source('html', `<p>A${' '.repeat(1_000_000)}widget.</p>`),
    reference,
  );
  expect(value?.blocks).toMatchObject([{ text: 'A widget.' }]);
});
