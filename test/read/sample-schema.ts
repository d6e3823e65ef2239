/** A table with a column of each type of cell, for tests of CSV in both directions. */
import type { ColumnSchema, TableSchema } from '../../schemas/table-schema.ts';

function column(type: string | string[], more: Partial<ColumnSchema> = {}): ColumnSchema {
  return { type, description: 'A column.', examples: [], ...more };
}

export const widgets: TableSchema = {
  $id: 'urn:sm2:schema:widgets',
  title: 'WidgetRow',
  description: 'A widget.',
  table: 'widgets',
  primary_key: ['name'],
  properties: {
    name: column('string'),
    remark: column(['string', 'null']),
    count: column(['integer', 'null']),
    is_round: column('boolean'),
    tags: column('array', { items: { type: 'string' } }),
    sizes: column('array', { items: { type: 'integer' } }),
    notes: column('array', { cell: 'json' }),
  },
};

export const HEADER = Object.keys(widgets.properties).join(',');
