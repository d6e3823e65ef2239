import type { TableSchema } from '../../schemas/table-schema.ts';
import { makeCards } from '../catalogue/make-cards.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { FileContent } from './file-content.ts';
import { CARDS } from './foreign-files.ts';
import { toCsv, toCsvChunks, writeCsv } from './to-csv.ts';
import { toDatapackage } from './to-datapackage.ts';
import type { TableFile } from './to-datapackage.ts';
import { toDictionary } from './to-dictionary.ts';
import { toMatrix } from './to-matrix.ts';
import { toPreview } from './to-preview.ts';
import { toReportJson, toReportMarkdown } from './to-report.ts';
import type { BuildNotes } from './to-report.ts';

/** Tables that `catalogue.json` leaves out when they have more rows than this; their CSV has every row. */
const OWN_FILE = new Set([
  'candidates',
  'classifications',
  'conflicts',
  'origins',
  'mentions',
  'rejected',
]);
const MAX_IN_JSON = 500;
/** A table of more rows is written piece by piece, and as lines of JSON too. */
const MAX_AT_ONCE = 10_000;

/** The published files by name: CSV tables and views, `catalogue.json`, descriptor, report and data dictionary. */
export function emit(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
  notes: BuildNotes,
): Map<string, FileContent> {
  const tables = [...schemas.values()].flatMap((schema): TableFile[] => {
    const rows = Object.entries(catalogue).find(([name]) => name === schema.table)?.[1];
    if (rows === undefined || schema.table === undefined) return [];
    const text =
      rows.length > MAX_AT_ONCE ? { chunks: () => toCsvChunks(rows, schema) } : toCsv(rows, schema);
    return [{ name: schema.table, text, schema }];
  });
  const matrix = toMatrix(catalogue);
  const header = matrix.columns.map(({ name }) => name);
  const views = [
    { name: 'smcc_matrix', text: writeCsv([header, ...matrix.cells]), schema: matrix },
  ];
  const files = [...tables, ...views];
  return new Map([
    ...files.map(({ name, text }): [string, FileContent] => [`${name}.csv`, text]),
    ...toNdjson(catalogue),
    ['catalogue.json', toCatalogueJson(catalogue, notes)],
    ['datapackage.json', toDatapackage(files, catalogue.sources, notes.version)],
    ['report.json', toReportJson(catalogue, notes)],
    ['report.md', toReportMarkdown(catalogue, notes)],
    ['preview.md', toPreview(catalogue)],
    ['README.md', toDictionary([...schemas.values()])],
  ]);
}

/**
 * The long tables, a line of JSON for each row, so that a row is found without reading the table; and, where the
 * standards are among them, the cards by which they are searched.
 */
function toNdjson(catalogue: Catalogue): [string, FileContent][] {
  const long = Object.entries(catalogue).filter(([, rows]) => rows.length > MAX_AT_ONCE);
  const tables = long.map(([name, rows]): [string, FileContent] => [
    `${name}.ndjson`,
    { chunks: () => jsonLines(rows) },
  ]);
  const isLarge = catalogue.candidates.length > MAX_AT_ONCE;
  return isLarge ? [...tables, [CARDS, { chunks: () => jsonLines(makeCards(catalogue)) }]] : tables;
}

function hasOwnFile(name: string, rows: readonly unknown[]): boolean {
  return rows.length > MAX_IN_JSON && OWN_FILE.has(name);
}

function* jsonLines(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** One object: `meta`, then a key for each table; a line for each row, so that a diff shows rows. */
function toCatalogueJson(catalogue: Catalogue, { version }: BuildNotes): string {
  const meta = {
    title: 'Smart Manufacturing Standards Map (SM2)',
    version,
    licence: 'CC BY 4.0; see NOTICE for sources',
    conformity: 'In the style of ISO/IEC TR 63306; no claim of conformity is made.',
  };
  const tables = Object.entries(catalogue)
    .filter(([name, rows]) => !hasOwnFile(name, rows))
    .map(([name, rows]) => {
      const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
      return `${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n`}]`;
    });
  return `{\n"meta": ${JSON.stringify(meta)},\n${tables.join(',\n')}\n}\n`;
}
