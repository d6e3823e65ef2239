import type { CandidateRow, StandardRow } from '../../schemas/types.ts';

/** The entries of the catalogue: the candidates that are included, without the reasons, which the table of candidates tells. */
export function listStandards(candidates: readonly CandidateRow[]): StandardRow[] {
  return candidates.filter(({ is_included: isIncluded }) => isIncluded).map(withoutReasons);
}

function withoutReasons(candidate: CandidateRow): StandardRow {
  const { reasons, ...facts } = candidate;
  return facts;
}
