import { describe, expect, test } from 'vitest';
import { toTableSchema } from '../../pipeline/emit/to-table-schema.ts';
import { widgets } from '../read/sample-schema.ts';

const schema = {
  ...widgets,
  properties: {
    ...widgets.properties,
    name: { ...widgets.properties['name']!, pattern: '^[a-z]+$', examples: ['cog'] },
    remark: { ...widgets.properties['remark']!, enum: ['small', null] },
    count: { ...widgets.properties['count']!, minimum: 0, maximum: 100 },
    kind: { type: 'string', description: 'K.', examples: [], foreign_key: 'kinds.code' },
    like: {
      type: ['string', 'null'],
      description: 'L.',
      examples: [],
      foreign_key: 'widgets.name',
    },
    kinds: {
      type: 'array',
      description: 'M.',
      examples: [],
      foreign_key: 'kinds.code',
      items: { type: 'string', enum: ['a', 'b'] },
    },
  },
};

describe('the Table Schema of a table', () => {
  test('has a field for each column, with its type and limits', () => {
    const required = { required: true };
    expect(toTableSchema(schema)).toMatchObject({
      fields: [
        {
          name: 'name',
          type: 'string',
          example: 'cog',
          constraints: { ...required, unique: true, pattern: '^[a-z]+$' },
        },
        { name: 'remark', type: 'string', constraints: { enum: ['small'] } },
        { name: 'count', type: 'integer', constraints: { minimum: 0, maximum: 100 } },
        { name: 'is_round', type: 'boolean', constraints: required },
        { name: 'tags', type: 'string', separator: ' | ', constraints: {} },
        { name: 'sizes', type: 'string', separator: ' | ' },
        { name: 'notes', type: 'array', constraints: {} },
        { name: 'kind', constraints: required },
        { name: 'like', constraints: {} },
        { name: 'kinds', references: 'kinds.code', items: ['a', 'b'] },
      ],
      missingValues: [''],
    });
  });

  test('has its keys; a key to its own table names no resource, a list of keys is none', () => {
    expect(toTableSchema(schema)).toMatchObject({
      primaryKey: ['name'],
      foreignKeys: [
        { fields: ['kind'], reference: { resource: 'kinds', fields: ['code'] } },
        { fields: ['like'], reference: { fields: ['name'] } },
      ],
    });
  });

  test('calls no column of a composite key unique', () => {
    const composite = { ...schema, primary_key: ['name', 'count'] };
    expect(JSON.stringify(toTableSchema(composite))).not.toContain('unique');
  });
});
