/**
 * The JSON Schemas of this folder, read as tables. Beside the standard keywords they use five of our own:
 * `file` (the edited file under input/ that holds such rows), `table` (the published table), `primary_key`,
 * `foreign_key` on a column (`committees.committee_id`), and `cell: "json"` on a list whose items are free text.
 * Every column of a row is present: `null` is an absent value, `[]` an empty list.
 */

/** What one property of a schema may say; only the keywords that we use. */
export interface ColumnSchema {
  type: string | string[];
  description: string;
  examples: unknown[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  items?: { type?: string; pattern?: string; enum?: unknown[] };
  foreign_key?: string;
  cell?: 'json';
}

/** A schema of one row, as it stands in `schemas/NAME.schema.json`. */
export interface TableSchema {
  $id: string;
  title: string;
  description: string;
  file?: string;
  table?: string;
  primary_key: string[];
  properties: Record<string, ColumnSchema>;
}

/** How a column's values are written in a CSV cell. */
export type CellType = 'string' | 'integer' | 'boolean' | 'list' | 'json';

export interface Column {
  name: string;
  cell: CellType;
  nullable: boolean;
  schema: ColumnSchema;
}

/** The string between the items of a list in a CSV cell. */
export const LIST_SEPARATOR = ' | ';

/** The columns of a table in published order, with the way each is written in CSV. */
export function columnsOf(schema: TableSchema): Column[] {
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    cell: cellType(property),
    nullable: typesOf(property).includes('null'),
    schema: property,
  }));
}

function typesOf(property: ColumnSchema): string[] {
  return typeof property.type === 'string' ? [property.type] : property.type;
}

function cellType(property: ColumnSchema): CellType {
  const types = typesOf(property);
  if (types.includes('array')) return property.cell === 'json' ? 'json' : 'list';
  if (types.includes('object')) return 'json';
  if (types.includes('integer')) return 'integer';
  return types.includes('boolean') ? 'boolean' : 'string';
}
