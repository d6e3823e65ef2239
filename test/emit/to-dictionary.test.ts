import { expect, test } from 'vitest';
import { toDictionary } from '../../pipeline/emit/to-dictionary.ts';
import type { TableSchema } from '../../schemas/table-schema.ts';
import { widgets } from '../read/sample-schema.ts';
import { schemas } from '../reference.ts';

const schema: TableSchema = {
  ...widgets,
  properties: {
    name: { type: 'string', description: 'Its name.', examples: ['cog'] },
    size: {
      type: ['string', 'null'],
      description: 'S | L.',
      enum: ['s', 'l', null],
      examples: ['s'],
    },
    kinds: { type: 'array', description: 'K.', foreign_key: 'kinds.code', examples: [['a', 'b']] },
    notes: { type: 'array', cell: 'json', description: 'N.', examples: [[{ a: 1 }]] },
  },
};

const lines = toDictionary([schema]).split('\n');

test.each([
  ['| [widgets](#widgets) | A widget. |'],
  ['## widgets'],
  ['Primary key: `name`.'],
  ['| `name` | string | Its name. | cog |'],
  ['| `size` | string, may be empty | S \\| L. One of: s, l. | s |'],
  ['| `kinds` | list | K. References `kinds.code`. | a \\| b |'],
  ['| `notes` | JSON list | N. | {"a":1} |'],
])('the dictionary holds the line %j', (line) => {
  expect(lines.filter((other) => other === line)).toHaveLength(1);
});

test('the dictionary holds every published table and column, and no edited file', () => {
  const text = toDictionary([...schemas.tables.values()]);
  for (const { table, file, properties } of schemas.tables.values()) {
    if (table !== undefined) {
      expect(text).toContain(`\n## ${table}\n`);
      for (const column of Object.keys(properties)) expect(text).toContain(`| \`${column}\` |`);
    }
    if (file !== undefined) expect(text).not.toContain(file);
  }
});
