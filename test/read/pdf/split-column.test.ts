import { describe, expect, it } from 'vitest';
import { measurePitch } from '../../../pipeline/read/pdf/line-breaks.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { splitColumn } from '../../../pipeline/read/pdf/split-column.ts';
import { reference } from '../../reference.ts';
import { column, fullLine, item } from './sample-page.ts';

function blocks(items: Item[]) {
  const lines = setLines(items, 1);
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const pitchOf = measurePitch([lines, setLines(column(['a', 'b', 'c', 'd', 'e'], 50, 0), 1)]);
  return splitColumn(lines, { rightOf: () => right, pitchOf, em: 10 }, reference.wordings).map(
    ({ block, lines: texts }) => `${block.kind}: ${texts.join('/')}`,
  );
}
const [one, two, three] = [fullLine(1), fullLine(2), fullLine(3)];

describe('the blocks of a column', () => {
  it('part where lines stand further apart', () => {
    expect(blocks([...column([one, two], 50, 100), item(three, 50, 131)])).toEqual([
      `paragraph: ${one}/${two}`,
      `paragraph: ${three}`,
    ]);
  });

  it('part at an indented line', () => {
    expect(
      blocks([
        ...column([one, two], 50, 100),
        item('Indented, and nearly as long as others', 65, 124),
        item(three, 50, 136),
      ]),
    ).toEqual([
      `paragraph: ${one}/${two}`,
      `paragraph: Indented, and nearly as long as others/${three}`,
    ]);
  });

  it('part after a sentence that leaves room for the next word', () => {
    expect(blocks(column([one, 'It ends.', 'Next one.'], 50, 100))).toHaveLength(2);
    expect(blocks(column([one, 'it goes on and on for a while', 'and on'], 50, 100))).toHaveLength(
      1,
    );
    expect(blocks(column([one, 'a term', 'its definition'], 50, 100))).toHaveLength(2);
  });

  it('part where the words start a block', () => {
    expect(blocks(column([one, '[SOURCE: ISO 1:2020, 3.1]'], 50, 100))).toHaveLength(2);
  });

  it('read a clause number as a heading only where the line stands apart', () => {
    expect(blocks(column([one, 'A.1 Clause'.padEnd(39, 'x'), two], 50, 100))).toHaveLength(1);
    const bold = item('A.1 Clause', 50, 112, { is_bold: true });
    expect(blocks([item(one, 50, 100), bold, item(two, 50, 124)])[1]).toBe('heading: A.1 Clause');
  });

  it.each([
    ['a title in display type', item('A question?', 50, 100, { size: 14 }), 'heading'],
    [
      'a sentence in display type, which is a pull quote',
      item('This is vital.', 50, 100, { size: 14 }),
      'float',
    ],
    ['a short bold line', item('General', 50, 100, { is_bold: true }), 'heading'],
    ['a bold sentence', item('This is bold.', 50, 100, { is_bold: true }), 'paragraph'],
  ])('know %s', (_, first, kind) => {
    expect(blocks([first, item(one, 50, 130)])[0]).toMatch(new RegExp(`^${kind}`));
  });

  it('keep a heading of two lines whole', () => {
    const title = ['Annex B – A title', 'of two lines'].map((text, at) =>
      item(text, 50, 100 + 24 * at, { size: 20 }),
    );
    expect(blocks(title)).toEqual(['heading: Annex B – A title/of two lines']);
  });

  it('give a list item its hanging lines', () => {
    const bullet = [item('•', 50, 100), item(one, 65, 100), item(two, 65, 112)];
    expect(blocks([...bullet, item('•', 50, 124), item(three, 65, 124)])).toEqual([
      `list_item: ${one}/${two}`,
      `list_item: ${three}`,
    ]);
  });
});
