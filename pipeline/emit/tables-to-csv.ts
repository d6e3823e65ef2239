import type { Extract } from '../../schemas/types.ts';
import { writeCsv } from './to-csv.ts';

/**
 * Tables as CSV (RFC 4180, line feeds), one after the other with an empty line between them. Line breaks in a cell stay,
 * and a cell that spans others is repeated: `a,b\n1,2\n\nc,d\n3,4\n`.
 */
export function tablesToCsv(tables: Extract['tables']): string {
  return tables.map(({ rows }) => writeCsv(rows)).join('\n');
}
