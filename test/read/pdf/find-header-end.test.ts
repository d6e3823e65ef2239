import { describe, expect, it } from 'vitest';
import { findHeaderEnd } from '../../../pipeline/read/pdf/find-header-end.ts';
import { readTableLines } from '../../../pipeline/read/pdf/read-table-lines.ts';
import { item } from './sample-page.ts';

const CUTS = [140, 240];
const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text === '' ? [] : [item(text, 50 + 100 * at, y)]));
const VALUES = [line(150, 'Austria', '1.5', '20'), line(162, 'Belgium', '2.5', '30')].flat();
const end = (head: ReturnType<typeof line>, walls: number[] = []) =>
  findHeaderEnd(readTableLines([...head, ...VALUES], CUTS), walls);

describe('the head of a table', () => {
  it.each([
    ['above the first values', line(138, 'Country', 'Share', 'Area'), 1],
    [
      'in several lines',
      [...line(126, '', 'Share', 'Area'), ...line(138, 'Country', '(%)', 'km')],
      2,
    ],
    ['years count as names', line(138, 'Country', '2005', '2006'), 1],
    [
      'without the section below it',
      [...line(126, 'Country', 'Share', 'Area'), ...line(138, 'North')],
      1,
    ],
    ['none above values in the first line', [], 0],
  ])('ends %s', (_, head, count) => {
    expect(end(head)).toBe(count);
  });

  it('ends at a rule above the values', () => {
    const head = [...line(114, 'Country', 'Share', 'Area'), ...line(138, '', 'thousands', 'all')];
    expect(end(head, [125])).toBe(1);
  });

  it('is unknown without values', () => {
    expect(findHeaderEnd(readTableLines(line(100, 'a', 'b', 'c'), CUTS), [])).toBe(0);
  });
});
