import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Tables } from '../../schemas/types.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { firstKey } from '../catalogue/first-key.ts';
import { makeCards } from '../catalogue/make-cards.ts';
import type { Card, CardTables } from '../catalogue/make-cards.ts';
import { CARDS, MARK } from '../emit/foreign-files.ts';
import { completeRow, readPublished } from '../read/read-published.ts';
import { findLines } from './find-lines.ts';

/** Where a built catalogue lies, and the checkout whose schemas say how its CSV is read. */
interface Place {
  folder: string;
  root: string;
}

/**
 * Opens a built catalogue; null where the folder holds none. Nothing is read before it is asked for. A long table has its
 * rows as lines of JSON, of which a few are found at once; a short one is read as CSV. Columns that a catalogue of another
 * version lacks are blank.
 */
export function openCatalogue(folder: string, root: string): CatalogueReader | null {
  const place = { folder, root };
  if (!existsSync(join(folder, MARK))) return null;
  const tables = new Map<keyof Tables, readonly unknown[]>();
  const table: CatalogueReader['table'] = <Name extends keyof Tables>(name: Name) => {
    const rows = tables.get(name) ?? readTable(place, name);
    tables.set(name, rows);
    return rows.filter(isRowOf(place, name));
  };
  const lookUp = <Name extends keyof Tables>(
    name: Name,
    prefix: string,
  ): readonly Tables[Name][] => {
    const lines = linesPath(place, name);
    return existsSync(lines)
      ? readRows(findLines(lines, prefix), readSchema(place.root, name)).filter(
          isRowOf(place, name),
        )
      : table(name).filter((row) => firstKey(row).startsWith(prefix));
  };
  let cards: readonly Card[] | undefined;
  return {
    table,
    rowsFrom: lookUp,
    rowsOf: (name, key) => lookUp(name, key).filter((row) => firstKey(row) === key),
    cards: () => (cards ??= readCards(place) ?? makeCards(cardTables(table))),
  };
}

function cardTables(table: CatalogueReader['table']): CardTables {
  return {
    candidates: table('candidates'),
    classifications: table('classifications'),
    definitions: table('definitions'),
    mappings: table('mappings'),
  };
}

function linesPath({ folder }: Place, name: string): string {
  return join(folder, `${name}.ndjson`);
}

function readTable(place: Place, name: keyof Tables): readonly unknown[] {
  const schema = readSchema(place.root, name);
  const lines = linesPath(place, name);
  if (existsSync(lines)) return readRows(linesOf(lines), schema);
  const csv = join(place.folder, `${name}.csv`);
  return existsSync(csv) ? readPublished(readFileSync(csv, 'utf8'), schema) : [];
}

function readRows(lines: readonly string[], schema: TableSchema): unknown[] {
  return lines
    .map(parseLine)
    .filter(isObject)
    .map((row) => completeRow(row, schema));
}

function readCards({ folder }: Place): Card[] | null {
  const path = join(folder, CARDS);
  return existsSync(path) ? linesOf(path).map(parseLine).filter(isCard) : null;
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function parseLine(line: string): unknown {
  return JSON.parse(line);
}

function readSchema(root: string, name: string): TableSchema {
  const schema: unknown = JSON.parse(
    readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'),
  );
  if (!isSchema(schema)) throw new Error(`schemas/${name}.schema.json is no schema of a table`);
  return schema;
}

function isSchema(value: unknown): value is TableSchema {
  return isObject(value) && 'primary_key' in value && 'properties' in value;
}

/** Whether a value has the key of a table. The folder bears our mark: its rows were checked before they were written. */
function isRowOf<Name extends keyof Tables>(
  { root }: Place,
  name: Name,
): (value: unknown) => value is Tables[Name] {
  const { primary_key: key } = readSchema(root, name);
  return (value): value is Tables[Name] =>
    isObject(value) && key.every((column) => column in value);
}

function isCard(value: unknown): value is Card {
  return isObject(value) && 'values' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
