import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputTables, Schemas } from '../../schemas/types.ts';
import { cacheFolder } from '../acquire/cache-folder.ts';
import type { InputRows } from '../reference.ts';

/** The name of the schema of an edited file. */
type TableName = keyof InputTables & keyof Schemas;

/** Rows of edited files, by the names of their schemas. */
type Rows<Name extends TableName> = { [Table in Name]: Schemas[Table][] };

/**
 * The checked rows of a few edited files. What was checked once is kept in the cache, under a name made of the bytes of
 * the files and of their schemas; so a small command neither reads CSV nor loads the checks of all files. Where nothing is
 * kept, `load` reads and checks them; null where it gives null.
 */
export async function keepRows<Name extends TableName>(
  tables: readonly Name[],
  root: string,
  load: () => Promise<InputRows | null>,
): Promise<Rows<Name> | null> {
  const file = keptFile(tables, root);
  const kept = file === null ? null : readKept(file);
  if (isRows(kept, tables)) return kept;
  const rows = await load();
  if (rows === null) return null;
  const loaded: unknown = Object.fromEntries(tables.map((name) => [name, rows(name)]));
  if (file !== null) writeKept(file, loaded);
  return isRows(loaded, tables) ? loaded : null;
}

/** The file of the cache for these tables as they are now; null where one of them is missing. */
function keptFile(tables: readonly TableName[], root: string): string | null {
  const hash = createHash('sha256');
  try {
    for (const name of tables) {
      const schema = readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8');
      const path = /"file": "([^"]+)"/.exec(schema)?.[1] ?? '';
      hash.update(schema).update(readFileSync(join(root, path)));
    }
  } catch {
    return null;
  }
  return join(cacheFolder(root), 'rows', `${hash.digest('hex').slice(0, 32)}.json`);
}

function readKept(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Written in one piece, so that no other run reads half a file. A cache that cannot be written is no fault. */
function writeKept(file: string, rows: unknown): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(rows));
    renameSync(temporary, file);
  } catch {
    return;
  }
}

/** The rows of every table are there; each was checked before it was kept. */
function isRows<Name extends TableName>(
  value: unknown,
  tables: readonly Name[],
): value is Rows<Name> {
  if (typeof value !== 'object' || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return tables.every((name) => Array.isArray(held.get(name)));
}
