import type { TableSchema } from '../../schemas/table-schema.ts';
import type { HeldSource } from '../acquire/load-sources.ts';
import type { Outcome } from '../diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

/** The rows of a source of the kind `register`: a CSV file with the columns of `schemas/register-standards.schema.json`. */
export function readRegister({ entry, bytes }: HeldSource, schema: TableSchema): Outcome<CsvRow[]> {
  const text = decodeText(bytes, entry.source_id, 'utf-8');
  const rows = readCsv(text.value, schema, entry.source_id);
  return text.diagnostics.length > 0 ? { value: [], diagnostics: text.diagnostics } : rows;
}
