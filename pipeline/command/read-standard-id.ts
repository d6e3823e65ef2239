import { isDesignation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import type { Io } from './command.ts';
import { loadReference } from './load-reference.ts';

/** The id that the grammar of names reads in a text: `ISO-IEC/TR 63306-1 : 2020` → `iso-iec-tr-63306-1-2020`. */
export function readStandardId(text: string, io: Io): string | null {
  const reference = loadReference(io);
  if (reference === null) return null;
  const designation = parseDesignation(text, reference.designations);
  return isDesignation(designation) ? designationId(designation) : null;
}
