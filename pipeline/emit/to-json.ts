import { makeCards } from '../catalogue/make-cards.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { ReleaseNotes } from './emit.ts';
import type { FileContent } from './file-content.ts';
import { CARDS } from './foreign-files.ts';

/** Tables that `catalogue.json` leaves out when they are long; their CSV and their lines of JSON have every row. */
const OWN_FILE = new Set([
  'candidates',
  'committee_liaisons',
  'committee_members',
  'conflicts',
  'mentions',
  'origins',
  'rejected',
  'relations',
]);
/** A table of more rows is long: it is written piece by piece, and as lines of JSON too. */
const LONG = 10_000;

/**
 * The long tables, a line of JSON for each row, so that a row is found without reading the table; and, where the
 * standards are among them, the cards by which they are searched.
 */
export function toNdjson(catalogue: Catalogue): [string, FileContent][] {
  const long = Object.entries(catalogue).filter(([, rows]) => rows.length > LONG);
  const tables = long.map(([name, rows]): [string, FileContent] => [
    `${name}.ndjson`,
    { chunks: () => jsonLines(rows) },
  ]);
  const isLarge = catalogue.candidates.length > LONG;
  return isLarge ? [...tables, [CARDS, { chunks: () => jsonLines(makeCards(catalogue)) }]] : tables;
}

function* jsonLines(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** One object: `meta`, then a key for each table; a line for each row, so that a diff shows rows. */
export function* toCatalogueJson(
  catalogue: Catalogue,
  { version, publication }: Pick<ReleaseNotes, 'version' | 'publication'>,
): Generator<string> {
  const { title, licence, conformity } = publication;
  const meta = { title, version, licence: licence.id, conformity };
  yield `{\n"meta": ${JSON.stringify(meta)}`;
  for (const [name, rows] of Object.entries(catalogue)) {
    if (rows.length > LONG && OWN_FILE.has(name)) continue;
    yield `,\n${JSON.stringify(name)}: [`;
    for (const [index, row] of rows.entries())
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`;
    yield rows.length === 0 ? ']' : '\n]';
  }
  yield '\n}\n';
}
