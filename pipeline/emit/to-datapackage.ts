import type { SourceRow } from '../../schemas/types.ts';
import type { Licence, Publication } from './compile-publication.ts';
import type { WrittenFile, WrittenFiles } from './file-content.ts';
import { licencesOfTables } from './licences-of-tables.ts';
import type { PublishedTable } from './published-table.ts';
import { toTableSchema } from './to-table-schema.ts';

/** What a descriptor tells of. */
export interface PackageContent {
  tables: readonly PublishedTable[];
  sources: readonly SourceRow[];
  publication: Publication;
  version: string;
}

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

/** Media types of the other forms, by the ending of the file. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  ttl: 'text/turtle',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The descriptor of the data set, a Data Package v2 (https://datapackage.org/standard/data-package/): a resource with Table
 * Schema for the CSV file of each table and view, then the other files beside them, with sizes and checksums.
 */
export function toDatapackage(content: PackageContent, written: WrittenFiles): string {
  const { tables, sources, publication, version } = content;
  const { name, title, description, conformity, homepage, contributor, licence } = publication;
  const csv = new Set(tables.map((table) => `${table.name}.csv`));
  const others = [...written].filter(([path]) => !csv.has(path) && !path.includes('/'));
  const licences = licencesOfTables(content);
  const all = [licence, ...sources.flatMap((source) => publication.licencesOf(source.licence))];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: publication.baseIri,
    title,
    description: `${description} ${conformity}`,
    homepage,
    version,
    generator: 'sm2',
    licenses: toLicenses(all),
    contributors: [{ title: contributor, roles: ['creator', 'publisher'] }],
    sources: sources.map((source) => toSource(source, publication)),
    resources: [
      ...tables.map((table) => toResource(table, written, licences(table.name))),
      ...others.map(([path, file]) => toOtherResource(path, file)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toLicenses(licences: readonly Licence[]) {
  const distinct = new Map(licences.map((licence) => [licence.id, licence]));
  return [...distinct.values()].map(({ id, title, url }) => ({ name: id, path: url, title }));
}

/** A source with the sentence that its licence wants: that of the manifest, else the one that the licence prescribes. */
function toSource(source: SourceRow, { licencesOf }: Publication) {
  const { title, url, publisher, licence } = source;
  const [wanted] = licencesOf(licence).flatMap(({ attribution: text }) => text ?? []);
  const attribution = source.attribution ?? wanted?.replace('{title}', title);
  return {
    title: `${title} (${publisher})`,
    ...(url === null ? {} : { path: url }),
    licence,
    ...(attribution === undefined ? {} : { attribution }),
  };
}

function toResource(
  { name, schema }: PublishedTable,
  written: WrittenFiles,
  licences: readonly Licence[],
) {
  const path = `${name}.csv`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    path,
    type: 'table',
    description: schema.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measured(written.get(path)),
    licenses: toLicenses(licences),
    dialect: DIALECT,
    schema: toTableSchema(schema),
  };
}

/** Any other file beside the tables, so that the descriptor names what a release holds. */
function toOtherResource(path: string, file: WrittenFile) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const mediatype = MEDIA_TYPES[format];
  return {
    name: path.toLowerCase(),
    path,
    format,
    ...(mediatype === undefined ? {} : { mediatype }),
    ...measured(file),
  };
}

function measured(file: WrittenFile | undefined) {
  return file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` };
}
