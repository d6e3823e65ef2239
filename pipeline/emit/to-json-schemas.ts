import type { PublishedTable } from './published-table.ts';

/** Of the keywords beside those of JSON Schema, which `schemas/table-schema.ts` explains, the one that says nothing here. */
const INTERNAL = 'file';

/** Where the schema of a table is published: `schemaIri('https://a.org/', 'gaps')` is `https://a.org/schemas/gaps.schema.json`. */
export function schemaIri(baseIri: string, name: string): string {
  return `${baseIri}${schemaPath(name)}`;
}

function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

/**
 * The JSON Schemas that are published with the data, by path: one for a row of each table and view, and one of the name
 * `catalogue` for the whole of `catalogue.json`. Their `$id`s lie under the base IRI and are the same in every release.
 */
export function toJsonSchemas(
  tables: readonly PublishedTable[],
  baseIri: string,
): [string, string][] {
  const rows = tables.map(({ name, schema }): [string, object] => {
    const entries = Object.entries(schema).filter(([keyword]) => keyword !== INTERNAL);
    const required = Object.keys(schema.properties);
    const row = { type: 'object', additionalProperties: false, required };
    return [name, { ...row, ...Object.fromEntries(entries) }];
  });
  const schemas = [...rows, ['catalogue', catalogueSchema(tables)] as const];
  return schemas.map(([name, schema]) => {
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    const text = JSON.stringify({ ...schema, $schema, $id: schemaIri(baseIri, name) }, null, 2);
    return [schemaPath(name), `${text}\n`];
  });
}

/** The schema of `catalogue.json`; a table that is left out of it for its length is not required. */
function catalogueSchema(tables: readonly PublishedTable[]): object {
  const lists: [string, object][] = tables
    .filter(({ isView }) => !isView)
    .map(({ name, schema }) => [
      name,
      {
        type: 'array',
        description: schema.description,
        items: { $ref: `${name}.schema.json` },
      },
    ]);
  const text = { type: 'string' };
  const meta = {
    type: 'object',
    description: 'What the catalogue is, and which version.',
    properties: { title: text, version: text, licence: text, conformity: text },
    required: ['title', 'version', 'licence', 'conformity'],
  };
  return {
    title: 'Catalogue',
    description:
      'All tables in one object. Tables of records and evidence are left out where they are long.',
    type: 'object',
    properties: { meta, ...Object.fromEntries(lists) },
    required: ['meta'],
    additionalProperties: false,
  };
}
