import type { Tables } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { firstKey } from './first-key.ts';
import { makeCards } from './make-cards.ts';

/** A catalogue whose tables are at hand, as a page or a build has them: `readTables(catalogue).rowsOf('relations', id)`. */
export function readTables(tables: {
  [Name in keyof Tables]: readonly Tables[Name][];
}): CatalogueReader {
  const table: CatalogueReader['table'] = (name) => tables[name];
  const places = new Map<keyof Tables, Map<string, number[]>>();
  const placesOf = (name: keyof Tables): Map<string, number[]> => {
    const known = places.get(name) ?? indexRows(table(name));
    places.set(name, known);
    return known;
  };
  return {
    table,
    rowsOf: (name, key) => (placesOf(name).get(key) ?? []).flatMap((at) => table(name)[at] ?? []),
    rowsFrom: (name, prefix) => table(name).filter((row) => firstKey(row).startsWith(prefix)),
    cards: () => makeCards(tables),
  };
}

/** Where the rows of each first key stand. */
function indexRows(rows: readonly object[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = firstKey(row);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
