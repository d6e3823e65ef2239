import type { CandidateRow } from '../../schemas/types.ts';
import { THRESHOLD } from './threshold.ts';

/**
 * Marks the entries of the catalogue: relevant documents that are in force or on their way. Where a publisher tells no state, the
 * latest document of the work counts as in force.
 */
export function chooseEntries(candidates: readonly CandidateRow[]): CandidateRow[] {
  const latest = new Map<string, CandidateRow>();
  for (const row of candidates) {
    if (row.state !== 'unknown') continue;
    const known = latest.get(row.work_id);
    if (known === undefined || dateOf(row) > dateOf(known)) latest.set(row.work_id, row);
  }
  return candidates.map((row) => {
    const isRelevant = (row.relevance ?? 0) >= THRESHOLD;
    const isInForce =
      row.state === 'published' ||
      row.state === 'project' ||
      (row.state === 'unknown' && row.title_en !== null && latest.get(row.work_id) === row);
    return {
      ...row,
      is_included: isRelevant && isInForce,
      reasons:
        isRelevant && !isInForce ? [...row.reasons, `not in force: ${row.state}`] : row.reasons,
    };
  });
}

function dateOf({ publication_date: date, standard_id: id }: CandidateRow): string {
  return `${date ?? ''} ${id}`;
}
