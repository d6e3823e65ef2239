import type { Correction, FindingRow } from '../../schemas/types.ts';
import type { ClassificationInput, Classified } from '../classify/classify.ts';
import { checkCitations } from './check-citations.ts';
import { checkClassification } from './check-classification.ts';
import { checkCommittees } from './check-committees.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkDefinitions } from './check-definitions.ts';

/** What the catalogue as a whole says: gaps, overlaps and outdated citations, each one a finding. */
export function assess(
  classified: Classified,
  corrections: readonly Correction[],
  input: ClassificationInput,
): FindingRow[] {
  const { catalogue } = classified;
  return [
    ...checkDefinitions(catalogue),
    ...checkCommittees(catalogue),
    ...checkCitations(catalogue),
    ...checkCorrections(catalogue, corrections),
    ...checkClassification(classified),
    ...checkDecisions(classified, input),
  ];
}
