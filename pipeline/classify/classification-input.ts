import type { Scheme } from '../../schemas/types.ts';
import type { RegisteredStandard } from '../normalise/registered-standard.ts';
import type { InputRows, Reference } from '../reference.ts';
import type { ClassificationInput } from './classify.ts';
import { decisionId } from './decision-id.ts';
import { readDecisions } from './read-decisions.ts';

/** The checked files of the project that the classification works by, and the rows of the registers. */
export interface RuleFiles {
  rows: InputRows;
  schemes: readonly Scheme[];
  registered: readonly RegisteredStandard[];
}

/** What people keep under `input/`, and in the registers of the manifest, for the classification. */
export function classificationInput(
  { rows, schemes, registered }: RuleFiles,
  reference: Reference,
): ClassificationInput {
  return {
    rules: reference.rules,
    schemes,
    mappings: rows('scheme-mappings'),
    decisions: readDecisions(rows('inclusion-decisions'), rows('value-decisions'), (name) =>
      decisionId(name, reference),
    ),
    registered,
  };
}
