import { describe, expect, it } from 'vitest';
import { findBands } from '../../../pipeline/read/pdf/find-bands.ts';
import { judgeBand } from '../../../pipeline/read/pdf/judge-band.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { pageRows } from '../../../pipeline/read/pdf/page-rows.ts';
import { column, fullLine, item } from './sample-page.ts';

const kinds = (items: Item[]) => {
  const rows = pageRows(items);
  return findBands(rows, 10).map((band) => judgeBand(band, rows, 10, [])?.kind ?? null);
};
const text = Array.from({ length: 8 }, (_, index) => fullLine(index));
const numbers = (x: number, y: number) =>
  ['Austria', 'Belgium', 'Cyprus', 'Denmark'].flatMap((name, at) => [
    item(name, x, y + 12 * at),
    item(`${at}.5`, x + 100, y + 12 * at),
    item(`${at}7`, x + 150, y + 12 * at),
  ]);

describe('a band of a page', () => {
  it('is columns where running text stands on both sides', () => {
    expect(kinds([...column(text, 50, 100), ...column(text, 280, 100)])[0]).toBe('columns');
  });

  it('is a table where values stand below each other', () => {
    expect(kinds(numbers(50, 100))[0]).toBe('table');
  });

  it('is columns where the captions of two tables stand beside each other, and a part of them nothing', () => {
    const captions = [item('Table 1. Shares', 50, 88), item('Table 2. Areas', 300, 88)];
    const found = kinds([...captions, ...numbers(50, 100), ...numbers(300, 100)]);
    expect(found).toContain('columns');
    expect(found).not.toContain('table');
  });

  it('is neither: addresses beside each other', () => {
    const lines = ['Steel works', 'Lake Street 4', 'Vienna'];
    expect(kinds([50, 180, 310].flatMap((x) => column(lines, x, 100)))).not.toContain('table');
  });
});
