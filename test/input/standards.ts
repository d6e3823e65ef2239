/** The register of standards of this checkout, every row checked against its schema; a faulty row throws. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../../pipeline/read/read-csv.ts';
import { rowGuard } from '../../pipeline/validate/compile-schemas.ts';
import type { RegisterStandard } from '../../schemas/types.ts';
import { schemas } from '../reference.ts';

const PATH = 'input/registers/standards.csv';

export const standards = readStandards();

function readStandards(): RegisterStandard[] {
  const schema = schemas.tables.get('register-standards');
  if (schema === undefined) throw new Error('schemas/register-standards.schema.json is missing');
  const { value, diagnostics } = readCsv(readFileSync(PATH, 'utf8'), schema, PATH);
  const isRow = rowGuard(schemas, 'register-standards');
  const faulty = value.find((row) => !isRow(row.value));
  if (faulty !== undefined || diagnostics.length > 0) {
    throw new Error(`${PATH}, line ${faulty?.line ?? 1}: not as its schema says`);
  }
  return value.map((row): unknown => row.value).filter(isRow);
}
