import type { Correction, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { checkCitations } from './check-citations.ts';
import { checkCommittees } from './check-committees.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDefinitions } from './check-definitions.ts';

/** What the catalogue as a whole says: gaps, overlaps and outdated citations, each one a finding. */
export function assess(catalogue: Catalogue, corrections: readonly Correction[]): FindingRow[] {
  return [
    ...checkDefinitions(catalogue),
    ...checkCommittees(catalogue),
    ...checkCitations(catalogue),
    ...checkCorrections(catalogue, corrections),
  ];
}
