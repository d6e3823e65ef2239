import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Columns, ReleaseFacts } from '../catalogue/release-snapshot.ts';
import { MARK } from '../emit/foreign-files.ts';

interface Descriptor {
  version?: string;
  resources?: {
    name: string;
    schema?: { fields: { name: string; type: string }[]; primaryKey?: string | string[] };
  }[];
}

/**
 * What the descriptor in a folder tells of the release that lies there. Views, whose columns follow from the data, have
 * no schema in the checkout and are left out.
 */
export function releaseFactsOf(folder: string, root: string): ReleaseFacts {
  const descriptor: unknown = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
  const { version = '0.0.0', resources = [] } = isDescriptor(descriptor) ? descriptor : {};
  const tables = resources.flatMap(({ name, schema }) => {
    const key = schema?.primaryKey;
    const isTable = existsSync(join(root, 'schemas', `${name}.schema.json`));
    return isTable && schema !== undefined && key !== undefined
      ? [{ name, ...schema, key: [key].flat() }]
      : [];
  });
  const columns: Columns = Object.fromEntries(
    tables.map(({ name, fields }) => [
      name,
      Object.fromEntries(fields.map((field) => [field.name, field.type])),
    ]),
  );
  return { version, columns, keys: new Map(tables.map(({ name, key }) => [name, key])) };
}

/** The folder bears our mark: the program wrote it. */
function isDescriptor(value: unknown): value is Descriptor {
  return typeof value === 'object' && value !== null && 'resources' in value;
}
