import { columnsOf } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';
import type { ReleaseFacts } from './release-snapshot.ts';

/** What the schemas of the published tables tell of a release. */
export function releaseFacts(
  schemas: ReadonlyMap<string, TableSchema>,
  version: string,
): ReleaseFacts {
  const tables = [...schemas.values()].flatMap((schema) =>
    schema.table === undefined ? [] : [{ ...schema, name: schema.table }],
  );
  return {
    version,
    columns: Object.fromEntries(
      tables.map((schema) => [
        schema.name,
        Object.fromEntries(columnsOf(schema).map((column) => [column.name, typeOf(column)])),
      ]),
    ),
    keys: new Map(tables.map((schema) => [schema.name, schema.primary_key])),
  };
}

/** `string, may be empty`: what a program relies on. */
function typeOf({ cell, nullable }: Column): string {
  return nullable ? `${cell}, may be empty` : cell;
}
