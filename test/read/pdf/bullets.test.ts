import { describe, expect, it } from 'vitest';
import { reachLabels } from '../../../pipeline/read/pdf/reach-labels.ts';
import { readBullets } from '../../../pipeline/read/pdf/read-bullets.ts';
import { item } from './sample-page.ts';

describe('a dot that is drawn', () => {
  const text = item('first of all', 70, 100);
  const dot = { x0: 55, x1: 59, top: 95, bottom: 99 };

  it('is a bullet before a line of text', () => {
    expect(readBullets([dot], [text])).toMatchObject([{ text: '•', x0: 55, x1: 59 }]);
  });

  it('is none far from any text, or where a mark is written already', () => {
    expect(readBullets([{ ...dot, x0: 5, x1: 9 }], [text])).toEqual([]);
    expect(readBullets([dot], [text, item('•', 55, 100)])).toEqual([]);
  });

  it('is none where it is as large as a letter', () => {
    expect(readBullets([{ ...dot, x0: 50, x1: 59 }], [text])).toEqual([]);
  });
});

describe('the mark of a list item', () => {
  const rightEdges = (mark: string, x: number) =>
    reachLabels([item(mark, 50, 100), item('text', x, 100)]).map(({ x1 }) => x1);

  it.each(['•', '–', 'a)', '12.'])('such as %s reaches to its text', (mark) => {
    expect(rightEdges(mark, 75)[0]).toBe(72);
  });

  it('does not reach over the gap of a table', () => {
    expect(rightEdges('–', 150)[0]).toBe(55);
  });

  it('is no word', () => {
    expect(rightEdges('Table', 90)[0]).toBe(75);
  });
});
