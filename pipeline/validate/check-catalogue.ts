import type { TableSchema } from '../../schemas/table-schema.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { describeError } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** A row of any table, for checks that look at columns by name. */
type AnyRow = object;

/**
 * Checks the whole catalogue: every row against its schema, every primary key for uniqueness, every foreign key for its
 * target. A fault here is an error in the data or in a rule, and nothing is published.
 */
export function checkCatalogue(catalogue: Catalogue, schemas: SchemaSet): Diagnostic[] {
  return checkTables(new Map(Object.entries(catalogue)), schemas);
}

/** The same for tables by name, whatever they were read from. */
export function checkTables(
  tables: ReadonlyMap<string, readonly AnyRow[]>,
  schemas: SchemaSet,
): Diagnostic[] {
  return [...schemas.tables.values()].flatMap((schema) => {
    const rows = tables.get(schema.table ?? '');
    if (rows === undefined || schema.table === undefined) return [];
    return [
      ...checkSchema(schema.table, rows, schema, schemas),
      ...checkKeys(schema.table, rows, schema),
      ...checkForeignKeys(schema.table, rows, schema, tables),
    ];
  });
}

function valueOf(row: AnyRow, column: string): unknown {
  return Reflect.get(row, column);
}

/** The primary key of a row in one string; the parts of a compound key are joined by a slash. */
function keyOf(row: AnyRow, schema: TableSchema): string {
  return schema.primary_key.map((column) => String(valueOf(row, column))).join('/');
}

function checkSchema(
  table: string,
  rows: readonly AnyRow[],
  schema: TableSchema,
  schemas: SchemaSet,
): Diagnostic[] {
  const validate = schemas.ajv.getSchema(table);
  if (validate === undefined) throw new Error(`schemas/${table}.schema.json is not compiled`);
  return rows.flatMap((row) => {
    if (validate(row) === true) return [];
    const origin = { source: table, place: keyOf(row, schema) };
    return (validate.errors ?? []).map((error) =>
      diagnostic(
        'catalogue/schema',
        origin,
        `${describeError(error)}. Correct its source, or the rule that made it.`,
      ),
    );
  });
}

function checkKeys(table: string, rows: readonly AnyRow[], schema: TableSchema): Diagnostic[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = keyOf(row, schema);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `Two rows have the key "${key}" (${schema.primary_key.join(', ')}). One of them must go, or its id must change.`;
    return [diagnostic('catalogue/duplicate', { source: table, place: key }, message)];
  });
}

function checkForeignKeys(
  table: string,
  rows: readonly AnyRow[],
  schema: TableSchema,
  tables: ReadonlyMap<string, readonly AnyRow[]>,
): Diagnostic[] {
  return Object.entries(schema.properties).flatMap(([column, { foreign_key: key }]) => {
    if (key === undefined || rows.length === 0) return [];
    const known = keysOf(key, tables);
    const found: Diagnostic[] = [];
    for (const row of rows) {
      const value = valueOf(row, column);
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one === null || known.has(one)) continue;
        const origin = { source: table, place: `${keyOf(row, schema)}, ${column}` };
        const message = `"${String(one)}" is no ${key}. Every reference must have its row.`;
        found.push(diagnostic('catalogue/dangling', origin, message));
      }
    }
    return found;
  });
}

/** The keys that a column of a table holds, and those by which its rows were known before. */
function keysOf(
  foreignKey: string,
  tables: ReadonlyMap<string, readonly AnyRow[]>,
): ReadonlySet<unknown> {
  const [target = '', column = ''] = foreignKey.split('.');
  const keys = new Set<unknown>();
  for (const row of tables.get(target) ?? []) {
    keys.add(valueOf(row, column));
    for (const id of formerIds(row)) keys.add(id);
  }
  return keys;
}

/** A key also closes through the former ids of the row that succeeded it. */
function formerIds(row: AnyRow): readonly unknown[] {
  const ids = valueOf(row, 'former_ids');
  return Array.isArray(ids) ? ids : [];
}
