import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { mapTables } from './map-tables.ts';

/**
 * The catalogue with the rows of each table sorted by primary key (numbers by value, texts by code unit) and the columns
 * of each row in the order of the schema, so that the output depends on nothing but its content.
 */
export function sortCatalogue(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
): Catalogue {
  const sort = <Row extends object>(rows: readonly Row[], name: string): Row[] => {
    const schema = schemas.get(name);
    if (schema === undefined) return [...rows];
    const columns = Object.keys(schema.properties);
    return sortRows(rows, schema).map((row) => orderColumns(row, columns));
  };
  return mapTables(catalogue, sort);
}

/** What a row is sorted by: the values of its primary key. */
type Key = (string | number)[];

/** Rows in the order of their primary key, numbers by value, texts by code unit. */
export function sortRows<Row extends object>(rows: readonly Row[], schema: TableSchema): Row[] {
  const keyed = rows.map((row) => ({
    row,
    key: schema.primary_key.map((column) => keyPart(Reflect.get(row, column))),
  }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

function keyPart(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value ?? '');
}

/** The row with its columns in this order; most rows have it already. */
function orderColumns<Row extends object>(row: Row, columns: readonly string[]): Row {
  const present = columns.filter((column) => column in row);
  const isOrdered = Object.keys(row).every((column, index) => column === present[index]);
  if (isOrdered) return row;
  return Object.assign(Object.fromEntries(present.map((column) => [column, undefined])), row);
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return 0;
}
