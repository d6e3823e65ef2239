import { describe, expect, test } from 'vitest';
import { columnsOf } from '../schemas/table-schema.ts';
import { emptyCatalogue } from '../pipeline/normalise/catalogue.ts';
import { project, schemas } from './reference.ts';

const tables = [...schemas.tables];

test('every published table of the catalogue has its schema, and every schema its table', () => {
  const published = tables.flatMap(([, { table }]) => table ?? []).sort();
  expect(published).toEqual(Object.keys(emptyCatalogue()).sort());
});

/** Edited files that a build reads as sources of its manifest. */
const SOURCES = ['input/registers/standards.csv'];

test('every CSV file that people edit is described by a schema', () => {
  const described = new Set([...SOURCES, ...tables.map(([, { file }]) => file)]);
  expect([...project.input.keys()].filter((path) => !described.has(path))).toEqual([]);
});

describe.each([...project.schemas.keys()])('schemas/%s.schema.json', (name) => {
  test('rejects an empty object', () => {
    expect(schemas.ajv.getSchema(name)?.({})).toBe(false);
  });

  test('is named by its file', () => {
    expect(schemas.ajv.getSchema(name)?.schema).toMatchObject({ $id: `urn:sm2:schema:${name}` });
  });
});

describe.each(tables)('the table %s', (name, schema) => {
  const columns = columnsOf(schema);

  test('demands every column and takes no other', () => {
    expect(schemas.ajv.getSchema(name)?.schema).toMatchObject({
      required: Object.keys(schema.properties),
      additionalProperties: false,
    });
  });

  test('explains every column in a sentence, with an example', () => {
    for (const { name: column, schema: property } of columns) {
      expect(property.description, column).toMatch(/^\S.*[.:]$/s);
      expect(property.examples.length, column).toBeGreaterThan(0);
    }
  });

  test('has examples that are valid for their columns', () => {
    for (const { name: column, schema: property } of columns) {
      const validate = schemas.ajv.compile({ ...property });
      for (const example of property.examples) {
        expect(validate(example), `${column}: ${JSON.stringify(example)}`).toBe(true);
      }
    }
  });

  test('has a key of columns that are never absent', () => {
    const keys = columns.filter((column) => schema.primary_key.includes(column.name));
    expect(keys.map((column) => column.name).sort()).toEqual([...schema.primary_key].sort());
    expect(schema.primary_key.length).toBeGreaterThan(0);
  });

  test('refers to columns that exist', () => {
    const targets = new Map(
      tables.map(([other, { table, properties }]) => [table ?? other, Object.keys(properties)]),
    );
    for (const { schema: property } of columns) {
      const [target = '', column = ''] = property.foreign_key?.split('.') ?? [];
      if (property.foreign_key !== undefined) expect(targets.get(target)).toContain(column);
    }
  });
});
