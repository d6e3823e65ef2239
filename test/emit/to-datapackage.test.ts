import { describe, expect, test } from 'vitest';
import { toDatapackage } from '../../pipeline/emit/to-datapackage.ts';
import type { TableFile } from '../../pipeline/emit/to-datapackage.ts';
import { source } from '../normalise/sample-rows.ts';
import { widgets } from '../read/sample-schema.ts';

const schema = {
  ...widgets,
  properties: {
    ...widgets.properties,
    name: { ...widgets.properties['name']!, pattern: '^[a-z]+$' },
    remark: { ...widgets.properties['remark']!, enum: ['small', null] },
    count: { ...widgets.properties['count']!, minimum: 0, maximum: 100 },
    kind: { type: 'string', description: 'K.', examples: [], foreign_key: 'kinds.code' },
    like: {
      type: ['string', 'null'],
      description: 'L.',
      examples: [],
      foreign_key: 'widgets.name',
    },
    kinds: { type: 'array', description: 'M.', examples: [], foreign_key: 'kinds.code' },
  },
};
const TABLE: TableFile = { name: 'widgets', schema };
const VIEW: TableFile = {
  name: 'view',
  schema: { columns: [{ name: 'a', description: 'A column.' }], cells: [] },
};

function describeFiles(...files: TableFile[]): unknown {
  return JSON.parse(
    toDatapackage(files, [source(), source({ url: 'https://a.org/', attribution: 'By A.' })], {
      version: '1.2.3',
      written: new Map([['widgets.csv', { bytes: 4, sha256: 'abc' }]]),
    }),
  );
}

test('the descriptor names its version, its generator and its sources', () => {
  expect(describeFiles(TABLE)).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    version: '1.2.3',
    generator: 'sm2',
    sources: [{ title: 'On bearings (Someone)' }, { title: 'By A.', path: 'https://a.org/' }],
  });
});

test('a resource has the size and hash of its file', () => {
  expect(describeFiles(TABLE)).toMatchObject({
    resources: [
      {
        name: 'widgets',
        path: 'widgets.csv',
        bytes: 4,
        hash: 'sha256:abc',
        dialect: { delimiter: ',', lineTerminator: '\n' },
      },
    ],
  });
});

describe('the schema of a table', () => {
  test('has a field for each column, with its type and limits', () => {
    const required = { required: true };
    expect(describeFiles(TABLE)).toMatchObject({
      resources: [
        {
          schema: {
            fields: [
              { name: 'name', type: 'string', constraints: { ...required, pattern: '^[a-z]+$' } },
              { name: 'remark', type: 'string', constraints: { enum: ['small'] } },
              { name: 'count', type: 'integer', constraints: { minimum: 0, maximum: 100 } },
              { name: 'is_round', type: 'boolean', constraints: required },
              { name: 'tags', type: 'string', separator: ' | ', constraints: {} },
              { name: 'sizes', type: 'string', separator: ' | ' },
              { name: 'notes', type: 'array', constraints: {} },
              { name: 'kind', constraints: required },
              { name: 'like', constraints: {} },
              { name: 'kinds', references: 'kinds.code' },
            ],
            missingValues: [''],
          },
        },
      ],
    });
  });

  test('has its keys; a key to its own table names no resource, a list of keys is none', () => {
    expect(describeFiles(TABLE)).toMatchObject({
      resources: [
        {
          schema: {
            primaryKey: ['name'],
            foreignKeys: [
              { fields: ['kind'], reference: { resource: 'kinds', fields: ['code'] } },
              { fields: ['like'], reference: { fields: ['name'] } },
            ],
          },
        },
      ],
    });
  });
});

test('a view has texts only', () => {
  expect(describeFiles(VIEW, TABLE)).toMatchObject({
    resources: [
      { schema: { fields: [{ name: 'a', type: 'string', description: 'A column.' }] } },
      { name: 'widgets' },
    ],
  });
});
