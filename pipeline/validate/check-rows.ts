import type { TableSchema } from '../../schemas/table-schema.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CsvRow } from '../read/read-csv.ts';
import { describeError } from './compile-schemas.ts';
import type { SchemaSet } from './compile-schemas.ts';

/** The rows of an edited CSV file, with the path or key by which people know it. */
export interface EditedFile {
  path: string;
  schema: TableSchema;
  rows: readonly CsvRow[];
}

/** Every row of an edited file against its schema, and its primary key for uniqueness. */
export function checkRows(
  schemas: SchemaSet,
  name: string,
  { path, schema, rows }: EditedFile,
): Diagnostic[] {
  const validate = schemas.ajv.getSchema(name);
  if (validate === undefined) throw new Error(`schemas/${name}.schema.json is not compiled`);
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const origin = { source: path, line };
    const errors = validate(value) === true ? [] : (validate.errors ?? []);
    const found = errors.map((error) =>
      diagnostic(
        'input/schema',
        { ...origin, place: columnOf(error) },
        `${describeError(error)}. Correct the row.`,
      ),
    );
    const key = schema.primary_key.map((column) => String(value[column])).join(', ');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return found;
    }
    const message = `The row repeats ${schema.primary_key.join(', ')} "${key}" of line ${first}. Remove one of the two.`;
    return [...found, diagnostic('input/duplicate', origin, message)];
  });
}

/** The column that an error is about. */
function columnOf({ instancePath }: { instancePath: string }): string | undefined {
  return instancePath.split('/')[1];
}

/** Every value of one column against a register: an unknown one is an error that names the register. */
export function checkColumn(
  { path, rows }: EditedFile,
  column: string,
  register: { path: string; values: ReadonlySet<unknown> },
): Diagnostic[] {
  return rows.flatMap(({ line, value }) =>
    [value[column]]
      .flat()
      .filter((item) => item !== null && item !== undefined && !register.values.has(item))
      .map((item) => {
        const message = `"${String(item)}" is not in ${register.path}. Add it there, or correct the name.`;
        return diagnostic(
          'input/unknown-reference',
          { source: path, line, place: column },
          message,
        );
      }),
  );
}
