import { expect, test } from 'vitest';
import type { LoadedSource } from '../../pipeline/acquire/load-sources.ts';
import { describeSource } from '../../pipeline/normalise/describe-source.ts';

const loaded: LoadedSource = {
  entry: {
    source_id: 'paper',
    title: 'On gears',
    publisher: 'Someone',
    kind: 'document',
    format: 'text',
    licence: 'CC0',
    path: 'gears.txt',
  },
  file: '/gears.txt',
  bytes: new Uint8Array(),
  sha256: 'ab',
  size: 7,
};

test('a source that says nothing of its rights may only be cited', () => {
  expect(describeSource(loaded, [])).toEqual({
    source_id: 'paper',
    title: 'On gears',
    publisher: 'Someone',
    kind: 'document',
    format: 'text',
    licence: 'CC0',
    text_rights: 'cite_only',
    language: null,
    retrieved_date: null,
    url: null,
    attribution: null,
    sha256: 'ab',
    bytes: 7,
    pages: null,
  });
});

test('a source has the rights of its entry and the pages of its own document', () => {
  const entry = { ...loaded.entry, text_rights: 'open' } as const;
  const documents = [
    { source_id: 'other', pages: 4, blocks: [] },
    { source_id: 'paper', pages: 9, blocks: [] },
  ];
  expect(describeSource({ ...loaded, entry }, documents)).toMatchObject({
    text_rights: 'open',
    pages: 9,
  });
});
