import type { ColumnSchema, TableSchema } from '../../schemas/table-schema.ts';
import type { Catalogue } from '../normalise/catalogue.ts';

/** A table or view as it is published: every form of the data is made from this. */
export interface PublishedTable {
  name: string;
  schema: TableSchema;
  rows: readonly object[];
  /** A view is made for people from the tables; it holds nothing of its own, and `catalogue.json` does not have it. */
  isView: boolean;
}

/** The tables of a catalogue, in the order of their schemas. */
export function listTables(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
): PublishedTable[] {
  const tables = new Map<string, readonly object[]>(Object.entries(catalogue));
  return [...schemas.values()].flatMap((schema) => {
    const rows = tables.get(schema.table ?? '');
    return rows === undefined || schema.table === undefined
      ? []
      : [{ name: schema.table, schema, rows, isView: false }];
  });
}

/** A column of a view whose columns follow from the data: a list of codes unless told otherwise. */
export type ViewColumn = ColumnSchema | Omit<ColumnSchema, 'type'>;

/** A view with the schema that is made for it at build. */
export function viewOf(
  name: string,
  description: string,
  columns: Readonly<Record<string, ViewColumn>>,
  rows: readonly object[],
): PublishedTable {
  const properties = Object.fromEntries(
    Object.entries(columns).map(([column, schema]): [string, ColumnSchema] => [
      column,
      'type' in schema ? schema : { type: 'array', items: { type: 'string' }, ...schema },
    ]),
  );
  const [key = ''] = Object.keys(columns);
  const title = `${name
    .split('_')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('')}Row`;
  const $id = `urn:sm2:schema:${name}`;
  const schema = { $id, title, description, table: name, primary_key: [key], properties };
  return { name, schema, rows, isView: true };
}
