import type { TableSchema } from '../../schemas/table-schema.ts';
import { makeCards } from '../catalogue/make-cards.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { Publication } from './compile-publication.ts';
import type { FileContent } from './file-content.ts';
import { CARDS } from './foreign-files.ts';
import { toCsvChunks, writeCsv } from './to-csv.ts';
import { toDatapackage } from './to-datapackage.ts';
import { toDictionary } from './to-dictionary.ts';
import { toDossiers } from './to-dossiers.ts';
import { toMatrix } from './to-matrix.ts';
import { toPreview } from './to-preview.ts';
import { toReportJson, toReportMarkdown } from './to-report.ts';
import type { BuildNotes } from './to-report.ts';

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

/** What files say of the build that wrote them. */
export interface ReleaseNotes extends BuildNotes {
  publication: Publication;
}

/** The published files by name: CSV tables and views, `catalogue.json`, descriptor, report and data dictionary. */
export function emit(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
  notes: ReleaseNotes,
): Map<string, FileContent> {
  const tables = [...schemas.values()].flatMap((schema) => {
    const rows = Object.entries(catalogue).find(([name]) => name === schema.table)?.[1];
    if (rows === undefined || schema.table === undefined) return [];
    const csv = { chunks: () => toCsvChunks(rows, schema) };
    return [{ name: schema.table, csv, schema }];
  });
  const matrix = toMatrix(catalogue);
  const header = matrix.columns.map(({ name }) => name);
  const csv = writeCsv([header, ...matrix.cells]);
  const files = [...tables, { name: 'smcc_matrix', csv, schema: matrix }];
  const { version } = notes;
  return new Map<string, FileContent>([
    ...files.map(({ name, csv }): [string, FileContent] => [`${name}.csv`, csv]),
    ...toNdjson(catalogue),
    ['catalogue.json', { chunks: () => catalogueJson(catalogue, notes) }],
    [
      'datapackage.json',
      { from: (written) => toDatapackage(files, catalogue.sources, { version, written }) },
    ],
    ['report.json', toReportJson(catalogue, notes)],
    ['report.md', toReportMarkdown(catalogue, notes)],
    ['preview.md', toPreview(catalogue)],
    ...toDossiers(catalogue),
    ['README.md', toDictionary([...schemas.values()])],
  ]);
}

/**
 * The long tables, a line of JSON for each row, so that a row is found without reading the table; and, where the
 * standards are among them, the cards by which they are searched.
 */
function toNdjson(catalogue: Catalogue): [string, FileContent][] {
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
function* catalogueJson(
  catalogue: Catalogue,
  { version, publication }: ReleaseNotes,
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
