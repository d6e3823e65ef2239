import type { Tables } from '../../../schemas/types.ts';

/** Rows without their keys, which are told once. */
export interface PackedTable {
  columns: string[];
  rows: unknown[][];
}

/** Packs rows: `packTable([{ a: 1, b: 2 }])` → `{ columns: ['a', 'b'], rows: [[1, 2]] }`. */
export function packTable(rows: readonly object[]): PackedTable {
  const [first = {}] = rows;
  const columns = Object.keys(first);
  return {
    columns,
    rows: rows.map((row) => columns.map((name): unknown => Reflect.get(row, name))),
  };
}

/** A column that every row of a table has; the others are as the build that packed them wrote them. */
const SIGNS = {
  candidates: 'standard_id',
  classifications: 'value_code',
  committees: 'committee_id',
  definitions: 'definition_id',
  mappings: 'mapping',
  relations: 'relation',
  scheme_values: 'value_code',
  schemes: 'scheme_id',
} as const satisfies Partial<Record<keyof Tables, string>>;

/** The tables that pages hold. */
export type HeldTable = keyof typeof SIGNS;

/** The rows that `packTable` packed. */
export function unpackTable<Name extends HeldTable>(
  name: Name,
  { columns, rows }: PackedTable,
): Tables[Name][] {
  return rows
    .map((row): object => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
    .filter((row): row is Tables[Name] => SIGNS[name] in row);
}
