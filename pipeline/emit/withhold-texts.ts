import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { Document } from '../read/document.ts';
import { blankTexts } from './blank-texts.ts';
import { findQuotations, limitQuotes } from './find-quotations.ts';
import { listTexts } from './list-texts.ts';
import { mapTables } from './map-tables.ts';
import { shortenRow } from './shorten-row.ts';

/** A catalogue that may be published, and how to make a message publishable that was written about it. */
export interface Publishable {
  catalogue: Catalogue;
  clear: (problem: Diagnostic) => Diagnostic;
}

/**
 * What may be published of a catalogue. Texts of sources that may only be cited are left out; names, clauses and citations
 * stay; what else quotes such a document quotes seven words at most. A row that loses words says so in `is_text_withheld`.
 * Without documents nothing is published, and nothing is withheld.
 */
export function withholdTexts(
  catalogue: Catalogue,
  documents: readonly Document[] | null,
  schemas: ReadonlyMap<string, TableSchema>,
): Publishable {
  const closed = new Set(
    catalogue.sources.filter((row) => row.text_rights === 'cite_only').map((row) => row.source_id),
  );
  if (documents === null || closed.size === 0) return { catalogue, clear: (problem) => problem };
  const texts = listTexts(documents.filter(({ source_id: id }) => closed.has(id)));
  const shorten = findQuotations(texts, titlesOf(catalogue));
  const shortened = mapTables(blankTexts(catalogue, closed), (rows, table) => {
    const short = rows.map((row) => shortenRow(row, shorten));
    const isSame = short.every((row, index) => row === rows[index]);
    return isSame ? short : distinctRows(short, schemas.get(table)?.primary_key ?? []);
  });
  const clear = (problem: Diagnostic): Diagnostic => {
    const { origin, message } = problem;
    const quoted = closed.has(origin.source) ? limitQuotes(message) : message;
    return { ...problem, origin: shortenRow(origin, shorten), message: shorten(quoted) };
  };
  return { catalogue: shortened, clear };
}

/** Titles of standards, committees and sources are facts, whoever repeats them. */
function* titlesOf({ candidates, committees, sources }: Catalogue): Generator<string> {
  for (const { title_en: en, title_fr: fr, reference } of candidates) {
    if (en !== null) yield `${reference} ${en}`;
    if (fr !== null) yield `${reference} ${fr}`;
  }
  for (const { name, title_en: title } of committees) yield `${name} ${title ?? ''}`;
  for (const { title } of sources) yield title;
}

/** The first row of each key: places that differ only behind their seventh word are one place now. */
function distinctRows<Row extends object>(rows: readonly Row[], key: readonly string[]): Row[] {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const id = JSON.stringify(key.map((column): unknown => Reflect.get(row, column)));
    if (!seen.has(id)) seen.set(id, row);
  }
  return [...seen.values()];
}
