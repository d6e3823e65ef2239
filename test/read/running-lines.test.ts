import { describe, expect, test } from 'vitest';
import { runningLines } from '../../pipeline/read/running-lines.ts';

/** The running lines of pages, as texts. */
function running(...pages: string[][]): string[] {
  const lines = pages
    .map((page) => page.join('\n'))
    .join('\n\f')
    .split('\n');
  return [...runningLines(lines)].map((index) => (lines[index] ?? '').replace('\f', ''));
}

describe('running heads and feet', () => {
  test('stand at the edges of pages, but for their digits the same', () => {
    const page = (number: number) => [
      'ISO 9:2031(E)',
      '',
      'a',
      'b',
      `text ${number * 7}x`,
      `© ISO  ${number}`,
    ];
    expect(running(page(1), page(2), page(3))).toContain('© ISO  3');
    expect(running(page(1), page(2), page(3))).toContain('ISO 9:2031(E)');
    expect(running(page(1), page(2), page(3))).not.toContain('a');
  });

  test('may be page numbers, but no numbers of entries', () => {
    const page = (number: number) => [`3.${number}`, 'a', `b${number}`, 'c', 'd', `- ${number} -`];
    expect(running(page(1), page(2))).toEqual(['- 1 -', '- 2 -']);
  });

  test('are none in a text without pages, nor on one page of many', () => {
    expect(running(['Head of it', 'a'])).toEqual([]);
    expect(running(['Head of it', 'a'], ['other head', 'b'], ['third head', 'c'])).toEqual([]);
  });
});
