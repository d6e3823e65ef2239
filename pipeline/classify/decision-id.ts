import { isDesignation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import type { DesignationVocabulary } from '../designation/compile-designations.ts';
import { parseDesignation } from '../designation/parse-designation.ts';

/** The id that a reference of a reviewed decision names: a standard, or without a year its work. Null: it is no designation. */
export function decisionId(
  reference: string,
  { designations }: { designations: DesignationVocabulary },
): string | null {
  const designation = parseDesignation(reference, designations);
  return isDesignation(designation) ? designationId(designation) : null;
}
