import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { TableSchema } from '../../schemas/table-schema.ts';
import type { Schemas } from '../../schemas/types.ts';

/** All schemas, compiled: ask it whether a value is a row of a table. */
export interface SchemaSet {
  ajv: Ajv2020;
  /** The schemas that describe rows, by name. */
  tables: ReadonlyMap<string, TableSchema>;
}

/** Our own annotations; see `schemas/table-schema.ts`. */
const OWN_KEYWORDS = ['file', 'table', 'primary_key', 'foreign_key', 'cell'];

/** What makes a schema the schema of a table: enough of the 2020-12 meta-schema to trust its shape. */
const ROW_SCHEMA = {
  type: 'object',
  required: ['$id', 'title', 'description', 'primary_key', 'properties'],
  properties: {
    $id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    primary_key: { type: 'array', items: { type: 'string' } },
    properties: { type: 'object', additionalProperties: { $ref: '#/$defs/column' } },
  },
  $defs: {
    column: {
      type: 'object',
      required: ['type', 'description', 'examples'],
      properties: { type: {}, description: { type: 'string' }, examples: { type: 'array' } },
    },
  },
};

/** Each check runs some hundred times and is compiled in every build: tidying its code costs more than it brings. */
const CODE = { optimize: false };

/** Compiles the schema texts of `schemas/`, by name. Throws where one of our own schemas is faulty: that is a bug. */
export function compileSchemas(texts: ReadonlyMap<string, string>): SchemaSet {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, code: CODE });
  ajv.addVocabulary(OWN_KEYWORDS);
  ajv.addFormat('uri', { type: 'string', validate: (text: string) => URL.canParse(text) });
  const isTableSchema = ajv.compile<TableSchema>(ROW_SCHEMA);
  const tables = new Map<string, TableSchema>();
  for (const [name, text] of texts) {
    const schema: unknown = JSON.parse(text);
    if (typeof schema !== 'object' || schema === null) throw new Error(`${name} is no schema`);
    ajv.addSchema(schema, name);
    if (isTableSchema(schema)) tables.set(name, schema);
  }
  return { ajv, tables };
}

/** The check for one kind of value, as a type guard: `validator(schemas, 'concepts')(row)`. */
export function validator<Name extends keyof Schemas>(
  schemas: SchemaSet,
  name: Name,
): ValidateFunction<Schemas[Name]> {
  const validate = schemas.ajv.getSchema<Schemas[Name]>(name);
  if (validate === undefined) throw new Error(`schemas/${name}.schema.json is missing`);
  return validate;
}

/** The same check without its list of errors, for filters: keeps the values that are such rows. */
export function rowGuard<Name extends keyof Schemas>(
  schemas: SchemaSet,
  name: Name,
): (value: unknown) => value is Schemas[Name] {
  const validate = validator(schemas, name);
  return (value): value is Schemas[Name] => validate(value);
}

/** One schema error in words: `/sources/0/format must be one of: pdf, html` … */
export function describeError(error: ErrorObject): string {
  const where = error.instancePath === '' ? '' : `${error.instancePath} `;
  return `${where}${reason(error)}`;
}

function reason({ keyword, params, message = 'is wrong' }: ErrorObject): string {
  const detail: Record<string, unknown> = params;
  switch (keyword) {
    case 'additionalProperties':
      return `has an unknown key "${String(detail['additionalProperty'])}"`;
    case 'enum':
      return `must be one of: ${list(detail['allowedValues'])}`;
    case 'pattern':
      return `must have the form ${String(detail['pattern'])}`;
    default:
      return message;
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : String(values);
}
