import { columnsOf, LIST_SEPARATOR } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';

const TYPES = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  boolean: 'boolean',
  json: 'array',
};

/**
 * A schema of ours as Table Schema (https://datapackage.org/standard/table-schema/). Lists of codes are texts with a
 * `separator`, since the published profile does not know the type `list`; what their items refer to stands under `references`.
 * What is undefined is not written.
 */
export function toTableSchema(schema: TableSchema) {
  const columns = columnsOf(schema);
  const keys = columns.flatMap((column) => toForeignKey(column, schema.table) ?? []);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => toField(column, schema.primary_key)),
    missingValues: [''],
    primaryKey: schema.primary_key,
    foreignKeys: keys.length === 0 ? undefined : keys,
  };
}

/** The key of a column of single values; null where it has none, or is a list. */
function toForeignKey({ name, cell, schema }: Column, table: string | undefined) {
  const [resource = '', field = ''] = schema.foreign_key?.split('.') ?? [];
  if (field === '' || cell === 'list' || cell === 'json') return null;
  const own = resource === table ? {} : { resource };
  return { fields: [name], reference: { ...own, fields: [field] } };
}

function toField(column: Column, key: readonly string[]) {
  const { name, cell, schema } = column;
  const isList = cell === 'list' || cell === 'json';
  return {
    name,
    type: TYPES[cell],
    description: schema.description,
    example: isList ? undefined : (schema.examples[0] ?? undefined),
    separator: cell === 'list' ? LIST_SEPARATOR : undefined,
    references: isList ? schema.foreign_key : undefined,
    items: isList ? schema.items?.enum : undefined,
    constraints: isList ? {} : toConstraints(column, key),
  };
}

function toConstraints({ name, nullable, schema }: Column, key: readonly string[]) {
  const { pattern, minimum, maximum } = schema;
  return {
    required: nullable ? undefined : true,
    unique: key.length === 1 && key[0] === name ? true : undefined,
    enum: schema.enum?.filter((value) => value !== null),
    pattern,
    minimum,
    maximum,
  };
}
