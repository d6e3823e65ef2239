import { describe, expect, it } from 'vitest';
import { attachCaptions } from '../../../pipeline/read/pdf/attach-captions.ts';
import { joinColumns } from '../../../pipeline/read/pdf/join-columns.ts';
import type { ColumnBlock } from '../../../pipeline/read/pdf/join-columns.ts';
import { placeTable } from '../../../pipeline/read/pdf/join-tables.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { fullLine, item } from './sample-page.ts';

function block(
  text: string,
  more: Partial<ColumnBlock> = {},
  kind: ColumnBlock['block']['kind'] = 'paragraph',
): ColumnBlock {
  return {
    block: { kind, level: null, text: '', place: { page: 1, line: null } },
    lines: [text],
    set: setLines([item(text, 50, 100)], 1),
    starts_chunk: true,
    is_opened: false,
    rightOf: () => 250,
    ...more,
  };
}
const table = () =>
  placeTable(
    { kind: 'table', x0: 0, x1: 1, top: 0, bottom: 1, rows: [], header_rows: 1, edges: [] },
    1,
    { is_first: true, is_last: true },
  );
const cut = fullLine(1);

describe('a paragraph that a column end cuts', () => {
  it('goes on in the next column, over floats and tables', () => {
    const between = [block('Vital.', {}, 'float'), table()];
    const [joined] = joinColumns([block(cut), ...between, block('TC 261, which')]);
    expect(joined).toMatchObject({ lines: [cut, 'TC 261, which'] });
  });

  it('goes on after a hyphen, however short the line', () => {
    expect(joinColumns([block('manufac\u00AD'), block('turing')])).toHaveLength(1);
  });

  it.each<[string, ColumnBlock, ColumnBlock]>([
    ['its last line has room left', block('Short'), block('Next')],
    ['it ends a sentence', block(`${cut.slice(0, -1)}.`), block('Next')],
    ['the next block is a note', block(cut), block('Note 1 to entry: x', { is_opened: true })],
    ['it is a heading', block(cut, {}, 'heading'), block('next')],
    ['the next block does not begin a column', block(cut), block('next', { starts_chunk: false })],
  ])('does not go on where %s', (_, first, second) => {
    expect(joinColumns([first, second])).toHaveLength(2);
  });
});

describe('captions', () => {
  const caption = (number: number) => block(`Table ${number}: Names`, {}, 'caption');
  const captions = (blocks: Parameters<typeof attachCaptions>[0]) =>
    attachCaptions(blocks, ({ lines }) => lines.join(' ')).map((entry) =>
      'set' in entry ? entry.lines[0] : entry.caption,
    );

  it('belong to the table below them, or above where the document has them there', () => {
    expect(captions([caption(1), table(), caption(2), table()])).toEqual([
      'Table 1: Names',
      'Table 2: Names',
    ]);
    expect(captions([table(), caption(1), table(), caption(2)])).toEqual([
      'Table 1: Names',
      'Table 2: Names',
    ]);
  });

  it('are left out where they only say that a table goes on', () => {
    expect(
      captions([caption(1), table(), block('Table 1 (continued)', {}, 'caption'), table()]),
    ).toEqual(['Table 1: Names', null]);
  });
});
