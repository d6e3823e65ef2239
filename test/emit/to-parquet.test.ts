import fc from 'fast-check';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { toParquet } from '../../pipeline/emit/to-parquet.ts';
import { widgets } from '../read/sample-schema.ts';

const schema = {
  ...widgets,
  properties: {
    ...widgets.properties,
    words: { ...widgets.properties['notes']!, items: { type: 'string' } },
  },
};
const COG = {
  name: 'cog',
  remark: null,
  count: 12,
  is_round: true,
  tags: ['a', 'b | c'],
  sizes: [1, 2],
  notes: [{ rule: 'r' }],
  words: ['x "y"', ''],
};

const bytesOf = (rows: readonly object[]): ArrayBuffer =>
  Uint8Array.from(Buffer.concat([...toParquet(rows, schema)])).buffer;
const readBack = (rows: readonly object[]) => parquetReadObjects({ file: bytesOf(rows) });
interface Row {
  count: number;
  sizes: number[];
  notes: readonly object[];
}
/** The reader gives integers of 64 bits and JSON as the format has them. */
const asRead = (row: Row) => ({
  ...row,
  count: BigInt(row.count),
  sizes: row.sizes.map(BigInt),
  notes: JSON.stringify(row.notes),
});

describe('rows as Parquet', () => {
  test('read back with their types, lists as lists', async () => {
    expect(await readBack([COG])).toEqual([asRead(COG)]);
  });

  test('keep what is absent apart from what is empty', async () => {
    const bare = { ...COG, remark: '', count: null, tags: [], sizes: [], notes: [], words: [] };
    expect(await readBack([bare])).toEqual([{ ...bare, notes: '[]' }]);
  });

  test('are split into groups, of which each can be read alone', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => ({ ...COG, count: index }));
    const file = bytesOf(rows);
    const groups = parquetMetadata(file).row_groups.map((group) => Number(group.num_rows));
    expect(groups).toEqual([20_000, 20_000, 5_000]);
    const [row] = await parquetReadObjects({ file, rowStart: 44_999, rowEnd: 45_000 });
    expect(row).toEqual({ ...asRead(COG), count: 44_999n });
  });

  test('may be none: the columns are there', async () => {
    expect(await readBack([])).toEqual([]);
    expect(parquetMetadata(bytesOf([])).schema.map(({ name }) => name)).toContain('is_round');
  });

  test('may hold any text and any whole number', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const row = fc.record({
      name: text,
      remark: fc.option(text),
      count: fc.maxSafeInteger(),
      is_round: fc.boolean(),
      tags: fc.array(text),
      sizes: fc.array(fc.maxSafeInteger()),
      notes: fc.constant([{ rule: 'r' }]),
      words: fc.array(text),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        expect(await readBack(rows)).toEqual(rows.map(asRead));
      }),
      { numRuns: 50 },
    );
  });
});
