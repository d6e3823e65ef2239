import { describe, expect, it } from 'vitest';
import { mainTurn, readItems } from '../../../pipeline/read/pdf/read-items.ts';
import type { RawMark, RawText } from '../../../pipeline/read/pdf/read-items.ts';
import type { Matrix } from '../../../pipeline/read/pdf/read-rules.ts';

const BASE: Matrix = [1, 0, 0, -1, 0, 800];
const text = (str: string, transform = [10, 0, 0, 10, 50, 700]): RawText => ({
  str,
  transform,
  width: 5 * str.length,
  fontName: 'f',
});
const MARK: RawMark = { type: 'beginMarkedContentProps', tag: 'Span', id: null };
const read = (raw: (RawText | RawMark)[], name = 'Sample') =>
  readItems(raw, BASE, () => ({ name, is_bold: false, is_italic: false }));

describe('runs of text', () => {
  it('have their place from the top left corner', () => {
    expect(read([text('word')])[0]).toMatchObject({
      text: 'word',
      x0: 50,
      x1: 70,
      baseline: 100,
      size: 10,
    });
  });

  it('know of the space around them', () => {
    const [first, second] = read([text('two '), text(' '), text('words')]);
    expect(first).toMatchObject({ text: 'two', has_space_after: true });
    expect(second).toMatchObject({ text: 'words', has_space_before: true });
  });

  it('end in a soft hyphen where the typesetter added one', () => {
    expect(read([text('in'), MARK, { type: 'endMarkedContent' }, text('-')])[1]?.text).toBe(
      '\u00AD',
    );
    expect(read([text('in'), text('-')])[1]?.text).toBe('-');
  });

  it('are bold by the name of their font', () => {
    expect(read([text('a')], 'ABCDEF+Lato-Bold')[0]?.is_bold).toBe(true);
    expect(read([text('a')], 'ABCDEF+Lato-Light')[0]?.is_bold).toBe(false);
  });

  it('are left out where they do not stand upright, and the turn of the page is told', () => {
    const turned = text('margin', [0, 10, -10, 0, 20, 300]);
    expect(read([turned])).toEqual([]);
    expect(mainTurn([turned], BASE)).toBe(1);
    expect(mainTurn([text('upright text'), turned], BASE)).toBe(0);
  });
});
