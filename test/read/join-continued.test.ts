import { describe, expect, test } from 'vitest';
import type { Block, TextBlock } from '../../pipeline/read/document.ts';
import { joinContinued } from '../../pipeline/read/join-continued.ts';
import type { DraftBlock } from '../../pipeline/read/join-continued.ts';
import { block } from './sample-document.ts';

function draft(kind: TextBlock['kind'], text: string, startsChunk = true): DraftBlock {
  return { block: block(kind, ''), lines: [text], starts_chunk: startsChunk };
}

const table: Block = {
  kind: 'table',
  caption: null,
  rows: [],
  header_rows: 0,
  place: { page: null, line: null },
};

/** Kind and lines of each block that is left. */
function joined(blocks: (Block | DraftBlock)[]): string[] {
  return joinContinued(blocks).map((item) =>
    'lines' in item ? `${item.block.kind}: ${item.lines.join(' + ')}` : item.kind,
  );
}

describe('a block in lower case goes on from an unfinished one', () => {
  test('just before it', () => {
    expect(joined([draft('paragraph', 'The widget'), draft('paragraph', 'turns.')])).toEqual([
      'paragraph: The widget + turns.',
    ]);
  });

  test('before a pull quote, which becomes a float', () => {
    expect(
      joined([
        draft('paragraph', 'The widget'),
        draft('paragraph', '“Turn, turn!”'),
        draft('paragraph', 'turns.'),
      ]),
    ).toEqual(['paragraph: The widget + turns.', 'float: “Turn, turn!”']);
  });

  test('that is a list item', () => {
    expect(joined([draft('list_item', 'widgets that'), draft('paragraph', 'turn')])).toEqual([
      'list_item: widgets that + turn',
    ]);
  });
});

describe('a block in lower case stays alone', () => {
  const quote = draft('paragraph', 'Complete.');
  test.each<[string, (Block | DraftBlock)[]]>([
    ['after a finished sentence', [quote]],
    ['after a heading', [draft('paragraph', 'The widget'), draft('heading', 'Widgets')]],
    ['after a table', [draft('paragraph', 'The widget'), table]],
    ['far from the unfinished one', [draft('paragraph', 'The widget'), quote, quote, quote]],
    ['at the start', []],
  ])('%s', (_title, before) => {
    expect(joined([...before, draft('paragraph', 'turns.')]).at(-1)).toBe('paragraph: turns.');
  });

  test('after a title, which is much shorter, and a sentence', () => {
    const title = draft('paragraph', 'Gears in use');
    const entry = draft('paragraph', 'wheel with teeth that turns another');
    expect(joined([title, quote, entry])).toHaveLength(3);
  });

  test('after another entry with its definition', () => {
    const entries = [draft('paragraph', 'gear: wheel'), draft('paragraph', 'shaft: rod')];
    expect(joined(entries)).toHaveLength(2);
  });

  test('where no blank line stands before it', () => {
    expect(
      joined([draft('paragraph', 'The widget'), draft('paragraph', 'turns.', false)]),
    ).toHaveLength(2);
  });

  test('where it is no paragraph', () => {
    expect(joined([draft('paragraph', 'The widget'), draft('list_item', 'turns.')])).toHaveLength(
      2,
    );
  });
});

test('a block with a capital never goes on', () => {
  expect(joined([draft('paragraph', 'The widget'), draft('paragraph', 'Turns.')])).toHaveLength(2);
});
