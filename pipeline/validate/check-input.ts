import type { TableSchema } from '../../schemas/table-schema.ts';
import type { InputTables, Schemas } from '../../schemas/types.ts';
import type { ProjectFiles } from '../acquire/read-project.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import { readCsv } from '../read/read-csv.ts';
import type { CsvRow } from '../read/read-csv.ts';
import type { InputRows } from '../reference.ts';
import { checkColumn, checkRows } from './check-rows.ts';
import type { EditedFile } from './check-rows.ts';
import type { SchemaSet } from './compile-schemas.ts';

/**
 * Reads and checks every file under `input/` that a schema names in `file`. The rule for files people edit is strict:
 * every fault of every file is an error, and all are reported in one run. Foreign keys between edited files must close.
 */
export function checkInput(project: ProjectFiles, schemas: SchemaSet): Outcome<InputRows> {
  const files = new Map<string, EditedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, schema] of schemas.tables) {
    if (schema.file === undefined) continue;
    const read = readInputFile(project, schema, schema.file);
    const file = { path: schema.file, schema, rows: read.value };
    files.set(name, file);
    diagnostics.push(...read.diagnostics, ...checkRows(schemas, name, file));
  }
  for (const file of files.values()) diagnostics.push(...checkReferences(file, files));
  return { value: validRows(files, schemas), diagnostics };
}

/** The rows that match their schema, by its name; each row is checked once, however often it is asked for. */
function validRows(files: ReadonlyMap<string, EditedFile>, schemas: SchemaSet): InputRows {
  const valid = new Set<unknown>();
  for (const [name, { rows }] of files) {
    const validate = schemas.ajv.getSchema(name);
    for (const { value } of rows) if (validate?.(value) === true) valid.add(value);
  }
  return <Name extends keyof InputTables & keyof Schemas>(name: Name) => {
    const isRow = (value: unknown): value is Schemas[Name] => valid.has(value);
    return (files.get(name)?.rows ?? []).map((row): unknown => row.value).filter(isRow);
  };
}

function readInputFile(
  project: ProjectFiles,
  schema: TableSchema,
  path: string,
): Outcome<CsvRow[]> {
  const text = project.input.get(path);
  if (text !== undefined) return readCsv(text, schema, path);
  const message = `The file does not exist. Restore it; its columns are: ${Object.keys(schema.properties).join(', ')}.`;
  return { value: [], diagnostics: [diagnostic('input/missing', { source: path }, message)] };
}

function checkReferences(file: EditedFile, files: ReadonlyMap<string, EditedFile>): Diagnostic[] {
  return Object.entries(file.schema.properties).flatMap(([column, { foreign_key: key }]) => {
    const [target = '', targetColumn = ''] = key?.split('.') ?? [];
    const register = files.get(target);
    if (register === undefined) return [];
    const values = new Set(register.rows.map((row) => row.value[targetColumn]));
    return checkColumn(file, column, { path: register.path, values });
  });
}
