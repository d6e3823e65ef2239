import { columnsOf } from '../../schemas/table-schema.ts';
import type { Column, TableSchema } from '../../schemas/table-schema.ts';
import { markdownCell } from './markdown-cell.ts';

/** The data dictionary: every table and column with type, meaning and example, as a Markdown page. */
export function toDictionary(schemas: readonly TableSchema[]): string {
  const tables = schemas.filter(({ table }) => table !== undefined);
  return [
    '# Data dictionary',
    '',
    'Generated from `schemas/`. Every table is a CSV file (UTF-8, line feeds, RFC 4180), a Parquet file and a key of',
    '`catalogue.json`; a view is a CSV and a Parquet file. An empty cell is an absent value. Lists of codes are joined',
    'by ` | `; lists of texts are JSON arrays in the cell. `docs/data.md` explains one record and says what is guaranteed.',
    '',
    '| table | one row is |',
    '| --- | --- |',
    ...tables.map(
      ({ table = '', description }) => `| [${table}](#${table}) | ${markdownCell(description)} |`,
    ),
    ...tables.flatMap(describeTable),
    '',
  ].join('\n');
}

function describeTable(schema: TableSchema): string[] {
  return [
    '',
    `## ${schema.table ?? ''}`,
    '',
    schema.description,
    '',
    `Primary key: ${schema.primary_key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | meaning | example |',
    '| --- | --- | --- | --- |',
    ...columnsOf(schema).map(describeColumn),
  ];
}

function describeColumn({ name, cell, nullable, schema }: Column): string {
  const type = [cell === 'json' ? 'JSON list' : cell, nullable ? 'may be empty' : ''].filter(
    Boolean,
  );
  const values = (schema.enum ?? schema.items?.enum)?.filter((value) => value !== null);
  const meaning = [
    schema.description,
    values === undefined ? '' : `One of: ${values.map(String).join(', ')}.`,
    schema.foreign_key === undefined ? '' : `References \`${schema.foreign_key}\`.`,
  ];
  const [example] = schema.examples;
  const shown = Array.isArray(example) ? example.map(show).join(' | ') : show(example);
  return `| \`${name}\` | ${type.join(', ')} | ${markdownCell(meaning.filter(Boolean).join(' '))} | ${markdownCell(shown)} |`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
