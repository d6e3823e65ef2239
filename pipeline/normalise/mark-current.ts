import type { CandidateRow } from '../../schemas/types.ts';

/**
 * Marks the edition in force of each work: among its published editions the one with the latest date, unless it is itself
 * replaced. Supplements are in force with their base and are never marked.
 */
export function markCurrent(rows: readonly CandidateRow[]): CandidateRow[] {
  const latest = new Map<string, CandidateRow>();
  for (const row of rows) {
    if (row.state !== 'published' || row.supplement !== null || row.replaced_by.length > 0)
      continue;
    const known = latest.get(row.work_id);
    if (known === undefined || dateOf(row) > dateOf(known)) latest.set(row.work_id, row);
  }
  return rows.map((row) => ({ ...row, is_current: latest.get(row.work_id) === row }));
}

function dateOf({
  publication_date: date,
  publication_year: year,
  standard_id: id,
}: CandidateRow): string {
  return `${date ?? String(year ?? '')} ${id}`;
}
