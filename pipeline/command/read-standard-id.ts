import { isDesignation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import type { Io } from './command.ts';
import { loadDesignations } from './load-names.ts';

/** The id that the grammar of names reads in a text: `ISO-IEC/TR 63306-1 : 2020` → `iso-iec-tr-63306-1-2020`. */
export async function readStandardId(text: string, io: Io): Promise<string | null> {
  const designations = await loadDesignations(io);
  if (designations === null) return null;
  const designation = parseDesignation(text, designations);
  return isDesignation(designation) ? designationId(designation) : null;
}
