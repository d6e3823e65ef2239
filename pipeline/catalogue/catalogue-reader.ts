import type { Tables } from '../../schemas/types.ts';
import type { Card } from './make-cards.ts';

/** A built catalogue that can be asked. Where it lies, in a folder or in the memory of a page, is its maker's business. */
export interface CatalogueReader {
  /** All rows of a table, in published order. */
  table: <Name extends keyof Tables>(name: Name) => readonly Tables[Name][];
  /** The rows whose first key column is this text: `rowsOf('classifications', 'iso-23247-1-2021')`. */
  rowsOf: <Name extends keyof Tables>(name: Name, key: string) => readonly Tables[Name][];
  /** The rows whose first key column begins so: `rowsFrom('candidates', 'iso-23247-1')`. */
  rowsFrom: <Name extends keyof Tables>(name: Name, prefix: string) => readonly Tables[Name][];
  /** What is searched: a card for each entry of the catalogue. */
  cards: () => readonly Card[];
}
