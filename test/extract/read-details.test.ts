import { describe, expect, test } from 'vitest';
import { readDetails } from '../../pipeline/extract/read-details.ts';
import type { TextBlock } from '../../pipeline/read/document.ts';
import { block } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const SOURCE = '[SOURCE: ISO 1234:2011]';

/** `items; notes; examples; source` after the first paragraph of a definition; `- item`, `# heading`, else paragraphs. */
function details(texts: string[], isHeaded = true): string {
  const blocks = texts.map((text): TextBlock => {
    if (text.startsWith('- ')) return block('list_item', text.slice(2));
    return text.startsWith('# ') ? block('heading', text.slice(2)) : block('paragraph', text);
  });
  const { items, notes, examples, source } = readDetails(blocks, isHeaded, reference);
  return [items, notes, examples, source?.ref ?? 'none'].flat().join('; ');
}

describe('under a heading', () => {
  test.each([
    ['a list right after it ends the definition', ['- a;', '- b', SOURCE], 'a; b; ISO 1234:2011'],
    ['a list ends it also without a source', ['- a;', '- b', 'Prose.'], 'a; b; none'],
    ['a paragraph before the source is a note', ['More.', SOURCE], 'More.; ISO 1234:2011'],
    ['a list in a note belongs to the note', ['Note 1: x', '- a', SOURCE], 'x a; ISO 1234:2011'],
    ['a paragraph without a source is prose', ['More.', 'Note 1: x'], 'none'],
    ['a list after the source is prose', [SOURCE, '- a'], 'ISO 1234:2011'],
    [
      'notes may follow the source',
      [SOURCE, 'Note 1: x', 'More.', 'Note 2: y'],
      'x; ISO 1234:2011',
    ],
    ['another entry ends this one', ['cog: wheel', SOURCE], 'none'],
    ['another heading ends this one', ['More.', '# Relevance', SOURCE], 'none'],
    ['a second source is another matter', [SOURCE, '[SOURCE: ISO 99]', 'Note: x'], 'ISO 1234:2011'],
  ])('%s', (_title, texts, expected) => {
    expect(details(texts)).toBe(expected);
  });
});

describe('in running text', () => {
  test.each([
    ['a list is prose', ['- a', SOURCE], 'none'],
    ['a paragraph is prose', ['More.', SOURCE], 'none'],
    ['notes and source belong to it', ['Note 1: x', SOURCE], 'x; ISO 1234:2011'],
  ])('%s', (_title, texts, expected) => {
    expect(details(texts, false)).toBe(expected);
  });
});
