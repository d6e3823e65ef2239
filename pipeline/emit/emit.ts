import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { Publication } from './compile-publication.ts';
import type { FileContent } from './file-content.ts';
import { toCatalogueJson, toNdjson } from './to-json.ts';
import { listTables } from './published-table.ts';
import { toCsvChunks } from './to-csv.ts';
import { toDatapackage } from './to-datapackage.ts';
import { toDictionary } from './to-dictionary.ts';
import { toJsonSchemas } from './to-json-schemas.ts';
import { toMatrix } from './to-matrix.ts';
import { toPapers } from './to-papers.ts';
import { toParquet } from './to-parquet.ts';
import { toPreview } from './to-preview.ts';
import { toReportJson, toReportMarkdown } from './to-report.ts';
import type { BuildNotes } from './to-report.ts';
import { toWide } from './to-wide.ts';
import { toWorkbook } from './to-workbook.ts';

/** What files say of the build that wrote them. */
export interface ReleaseNotes extends BuildNotes {
  publication: Publication;
}

/**
 * The published files by path: each table and view as CSV and Parquet, the long ones as lines of JSON too; `catalogue.json`;
 * the workbook; JSON Schemas, descriptor and data dictionary; the report.
 */
export async function emit(
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, TableSchema>,
  notes: ReleaseNotes,
): Promise<Map<string, FileContent>> {
  const { publication, version } = notes;
  const tables = [...listTables(catalogue, schemas), toWide(catalogue), toMatrix(catalogue)];
  const about = [
    publication.title,
    `Version ${version}. ${publication.description}`,
    publication.conformity,
  ];
  const content = { tables, sources: catalogue.sources, publication, version };
  return new Map<string, FileContent>([
    ...tables.flatMap(({ name, rows, schema }): [string, FileContent][] => [
      [`${name}.csv`, { chunks: () => toCsvChunks(rows, schema) }],
      [`${name}.parquet`, { chunks: () => toParquet(rows, schema) }],
    ]),
    ...toNdjson(catalogue),
    ['catalogue.json', { chunks: () => toCatalogueJson(catalogue, notes) }],
    ['catalogue.xlsx', await toWorkbook(tables, about)],
    ...toJsonSchemas(tables, publication.baseIri),
    ['datapackage.json', { from: (written) => toDatapackage(content, written) }],
    ['report.json', toReportJson(catalogue, notes)],
    ['report.md', toReportMarkdown(catalogue, notes)],
    ['preview.md', toPreview(catalogue)],
    ...toPapers(catalogue),
    ['README.md', toDictionary(tables.map(({ schema }) => schema))],
  ]);
}
