import type { Tables } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { firstKey } from './first-key.ts';
import { makeCards } from './make-cards.ts';

/** A catalogue whose tables are at hand, as a page or a build has them: `readTables(catalogue).rowsOf('relations', id)`. */
export function readTables(tables: {
  [Name in keyof Tables]: readonly Tables[Name][];
}): CatalogueReader {
  const table: CatalogueReader['table'] = (name) => tables[name];
  return {
    table,
    rowsOf: (name, key) => table(name).filter((row) => firstKey(row) === key),
    rowsFrom: (name, prefix) => table(name).filter((row) => firstKey(row).startsWith(prefix)),
    cards: () => makeCards(tables),
  };
}
