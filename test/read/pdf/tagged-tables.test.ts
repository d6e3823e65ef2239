import { describe, expect, it } from 'vitest';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { taggedTables } from '../../../pipeline/read/pdf/tagged-tables.ts';
import { item } from './sample-page.ts';

const cell = (text: string, x: number, row: number, at: number, isHeader = false): Item =>
  item(text, x, 100 + 20 * row, {
    tag: { role: 'TD', element: 1, table: { id: 1, row, cell: at, is_header: isHeader } },
  });
const rows = (items: Item[]) =>
  taggedTables(items)[0]?.table.rows.map((row) => row.map((lines) => lines.join(' / ')));

describe('a tagged table', () => {
  const body = [cell('gear', 50, 1, 0), cell('4', 150, 1, 1), cell('7', 250, 1, 2)];

  it('needs no rules', () => {
    const head = ['name', 'min', 'max'].map((text, at) => cell(text, 50 + 100 * at, 0, at, true));
    const [found] = taggedTables([...head, ...body]);
    expect(found).toMatchObject({ is_regular: true, table: { header_rows: 1 } });
    expect(rows([...head, ...body])).toEqual([
      ['name', 'min', 'max'],
      ['gear', '4', '7'],
    ]);
  });

  it('repeats a head that spans columns, wherever its text stands over them', () => {
    const head = [cell('name', 50, 0, 0, true), cell('size', 195, 0, 1, true)];
    expect(rows([...head, ...body])).toEqual([
      ['name', 'size', 'size'],
      ['gear', '4', '7'],
    ]);
  });

  it('repeats a cell that reaches down beside shorter rows', () => {
    const next = [cell('5', 150, 2, 0), cell('8', 250, 2, 1)];
    expect(rows([...body, ...next])).toEqual([
      ['gear', '4', '7'],
      ['gear', '5', '8'],
    ]);
  });

  it('repeats the title of a section in the whole row', () => {
    expect(rows([...body, cell('Small parts', 50, 2, 0)])?.[1]).toEqual(
      Array.from({ length: 3 }, () => 'Small parts'),
    );
  });

  it('is not believed where its cells stand in another order than tagged', () => {
    const swapped = [cell('a', 250, 0, 0), cell('b', 50, 0, 1)];
    expect(taggedTables([...swapped, ...body])).toEqual([]);
    const upwards = [cell('a', 50, 3, 0), cell('b', 150, 3, 1), cell('c', 250, 3, 2)];
    const lifted = upwards.map((found) => ({ ...found, top: 10, bottom: 20 }));
    expect(taggedTables([...body, ...lifted])).toEqual([]);
  });
});
