import { describe, expect, it } from 'vitest';
import { goesOn, joinTables, placeTable } from '../../../pipeline/read/pdf/join-tables.ts';
import type { PageTable } from '../../../pipeline/read/pdf/page.ts';

const table = (rows: string[][], more: Partial<PageTable> = {}): PageTable => ({
  kind: 'table',
  x0: 50,
  x1: 500,
  top: 100,
  bottom: 200,
  rows: rows.map((row) => row.map((cell) => (cell === '' ? [] : [cell]))),
  header_rows: 1,
  edges: [50, 200, 350],
  ...more,
});
const HEAD = ['Name', 'Provider', 'Clause'];
const ends = { is_first: true, is_last: true };
const first = placeTable(table([HEAD, ['a', 'b', 'A.1']]), 1, ends);

describe('a table that goes on overleaf', () => {
  it('is told by its columns and its place at the page ends', () => {
    const rest = table([['c', 'd', 'A.2']], { edges: [60, 210, 360] });
    expect(goesOn(first, placeTable(rest, 2, ends))).toBe(true);
    expect(goesOn(first, placeTable(rest, 3, ends))).toBe(false);
    expect(goesOn(first, placeTable(rest, 2, { is_first: false, is_last: true }))).toBe(false);
    expect(goesOn(first, placeTable({ ...rest, edges: [50, 300, 350] }, 2, ends))).toBe(false);
  });

  it('loses the header that is repeated', () => {
    const whole = joinTables(first, placeTable(table([HEAD, ['c', 'd', 'A.2']]), 2, ends));
    expect(whole.rows.map((row) => row[0])).toEqual([['Name'], ['a'], ['c']]);
    expect(whole.place.page).toBe(1);
  });

  it('has its cut row made whole', () => {
    const whole = joinTables(
      first,
      placeTable(table([HEAD, ['', 'more', ''], ['c', 'd', 'A.2']]), 2, ends),
    );
    expect(whole.rows[1]).toEqual([['a'], ['b', 'more'], ['A.1']]);
    expect(first.rows[1]?.[1]).toEqual(['b']);
  });
});
