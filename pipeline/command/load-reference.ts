import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import type { Io } from './command.ts';
import { loadRows } from './load-rows.ts';

/** The vocabularies of this checkout; null, with the faults printed, where an edited file is not in order. */
export function loadReference(io: Io): Reference | null {
  const rows = loadRows(io);
  return rows === null ? null : compileReference(rows);
}
