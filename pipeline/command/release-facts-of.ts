import { readFileSync } from 'node:fs';
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

/** What the descriptor in a folder tells of the release that lies there. */
export function releaseFactsOf(folder: string): ReleaseFacts {
  const descriptor: unknown = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
  const { version = '0.0.0', resources = [] } = isDescriptor(descriptor) ? descriptor : {};
  const tables = resources.flatMap(({ name, schema }) => {
    const key = schema?.primaryKey;
    return schema === undefined || key === undefined
      ? []
      : [{ name, ...schema, key: [key].flat() }];
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
