import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { columnsOf } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';

/** Rows that are encoded at a time; a reader can skip a group, and no more than one is ever held. */
const GROUP = 20_000;

/**
 * A table as Apache Parquet, row group by row group: texts as UTF-8, integers of 64 bits, booleans, lists of texts as lists,
 * and lists of objects as JSON. The same rows give the same bytes.
 */
export function* toParquet(rows: readonly object[], schema: TableSchema): Generator<Uint8Array> {
  const columns = columnsOf(schema);
  const elements = columns.flatMap(toElements);
  const writer = new ByteWriter();
  const root = { name: 'root', num_children: columns.length };
  const parquet = new ParquetWriter({ writer, schema: [root, ...elements], createdBy: 'sm2' });
  for (let start = 0; start < rows.length; start += GROUP) {
    const group = rows.slice(start, start + GROUP);
    const columnData = columns.map((column) => ({
      name: column.name,
      data: group.map((row) => toValue(Reflect.get(row, column.name), column)),
    }));
    void parquet.write({ columnData, rowGroupSize: GROUP });
    yield takeBytes(writer);
  }
  void parquet.finish();
  yield takeBytes(writer);
}

/** What was written since the last time. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** How a column is declared: a list has three levels, as readers expect it. */
function toElements(column: Column): SchemaElement[] {
  const { name, cell, nullable } = column;
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  const item = itemType(column);
  if (item === null) return [{ name, repetition_type, ...TYPES[cell] }];
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TYPES[item] },
  ];
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const TYPES = {
  string: TEXT,
  list: TEXT,
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const;

/** What the items of a list are; null where a column is no list, or one of objects, which is written as JSON. */
function itemType({ cell, schema }: Column): 'string' | 'integer' | null {
  if (cell !== 'list' && cell !== 'json') return null;
  if (schema.items?.type === 'integer') return 'integer';
  return cell === 'list' || schema.items?.type === 'string' ? 'string' : null;
}

function toValue(value: unknown, column: Column): unknown {
  if (value === null || value === undefined) return null;
  if (column.cell === 'json' && itemType(column) === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(toInteger);
  return toInteger(value);
}

/** A number as the writer takes one of 64 bits; anything else as it is. */
function toInteger(value: unknown): unknown {
  return typeof value === 'number' ? BigInt(value) : value;
}
