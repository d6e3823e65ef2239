/** The vocabulary of the grammar as this checkout has it, and short ways to read and print a name. */
import { compileDesignations } from '../../pipeline/designation/compile-designations.ts';
import { isDesignation, type Designation } from '../../pipeline/designation/designation.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { rows } from '../reference.ts';

export const templates = rows('designation-templates');
export const templateFields = rows('designation-template-fields');
export const vocabulary = compileDesignations({
  publishers: rows('designation-publishers'),
  types: rows('designation-types'),
  stages: rows('designation-stages'),
  supplements: rows('designation-supplements'),
  forms: rows('designation-forms'),
  templates,
  templateFields,
});

/** The designation of a text that must be one. */
export function read(text: string): Designation {
  const parsed = parseDesignation(text, vocabulary);
  if (!isDesignation(parsed)) throw new Error(parsed.reason);
  return parsed;
}

/** The canonical name of a text that must be a designation. */
export function canonical(text: string): string {
  return formatDesignation(read(text));
}
