import { columnsOf, LIST_SEPARATOR } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';
import type { SourceRow } from '../../schemas/types.ts';
import type { WrittenFile, WrittenFiles } from './file-content.ts';
import type { View } from './to-matrix.ts';

/** A file of the output, with the table or view that it holds. */
export interface TableFile {
  name: string;
  schema: TableSchema | View;
}

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};
const TYPES = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  boolean: 'boolean',
  json: 'array',
};

/** The descriptor of the data set, a Data Package v2 (https://datapackage.org/standard/data-package/). */
export function toDatapackage(
  files: readonly TableFile[],
  sources: readonly SourceRow[],
  { version, written }: { version: string; written: WrittenFiles },
): string {
  const tables = new Set(files.map(({ name }) => `${name}.csv`));
  const others = [...written].filter(([path]) => !tables.has(path) && !path.includes('/'));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'smart-manufacturing-standards-map',
    title: 'Smart Manufacturing Standards Map (SM2)',
    description:
      'A catalogue in the style of ISO/IEC TR 63306, built by machine from documents and open metadata. No claim of conformity to ISO/IEC TR 63306 is made.',
    version,
    generator: 'sm2',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources: sources.map(({ title, url, publisher, attribution }) => ({
      title: attribution ?? `${title} (${publisher})`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: [
      ...files.map((file) => toResource(file, written)),
      ...others.map(([path, file]) => toOtherResource(path, file)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toResource({ name, schema }: TableFile, written: WrittenFiles) {
  const path = `${name}.csv`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measured(written.get(path)),
    dialect: DIALECT,
    schema: 'cells' in schema ? viewSchema(schema) : tableSchema(schema),
  };
}

/** Any other file beside the tables, so that the descriptor names what a release holds. */
function toOtherResource(path: string, file: WrittenFile) {
  return {
    name: path.toLowerCase(),
    path,
    format: path.slice(path.lastIndexOf('.') + 1),
    ...measured(file),
  };
}

function measured(file: WrittenFile | undefined) {
  return file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` };
}

function viewSchema(view: View) {
  return {
    fields: view.columns.map(({ name, description }) => ({ name, type: 'string', description })),
  };
}

function tableSchema(schema: TableSchema) {
  const columns = columnsOf(schema);
  return {
    fields: columns.map(toField),
    missingValues: [''],
    primaryKey: schema.primary_key,
    foreignKeys: columns.flatMap(({ name, schema: { foreign_key: key }, cell }) => {
      const [resource = '', field = ''] = key?.split('.') ?? [];
      return key === undefined || cell === 'list'
        ? []
        : [
            {
              fields: [name],
              reference: { ...(resource === schema.table ? {} : { resource }), fields: [field] },
            },
          ];
    }),
  };
}

function toField({ name, cell, nullable, schema }: Column) {
  const { description, pattern, minimum, maximum } = schema;
  const values = schema.enum?.filter((value) => value !== null);
  const isList = cell === 'list' || cell === 'json';
  return {
    name,
    type: TYPES[cell],
    description,
    ...(cell === 'list' ? { separator: LIST_SEPARATOR } : {}),
    ...(isList && schema.foreign_key !== undefined ? { references: schema.foreign_key } : {}),
    constraints: {
      ...(nullable || isList ? {} : { required: true }),
      ...(values === undefined ? {} : { enum: values }),
      ...(pattern === undefined ? {} : { pattern }),
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
  };
}
