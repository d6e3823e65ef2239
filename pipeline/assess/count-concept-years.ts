import type { CandidateRow, ConceptYearRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { groupByConcept } from '../classify/group-by-concept.ts';

/** What happened in one year. */
type Counts = Omit<ConceptYearRow, 'concept_id' | 'year'>;

/**
 * Counts for each concept and year what was published, what was withdrawn, and the projects that were open: a proxy of the
 * concept's maturity. A withdrawn standard counts as withdrawn in the year in which the first of its successors was published, else
 * the next edition of its work; supplements go with the edition they belong to. No source tells when a project began, so that open
 * projects are known for the year of the sources only.
 *
 * Rule: clause "Benefits of standards" of the SMCC white paper, which asks for the maturity of the enablers.
 */
export function countConceptYears(catalogue: Catalogue): ConceptYearRow[] {
  const grouped = groupByConcept(catalogue);
  const relevant = new Set([...grouped.values()].flat());
  const own = catalogue.candidates.filter(({ standard_id: id }) => relevant.has(id));
  const byId = new Map(own.map((row) => [row.standard_id, row]));
  const withdrawnIn = withdrawalYears(own, catalogue.candidates);
  const now = sourceYear(catalogue);
  return catalogue.concepts.flatMap(({ concept_id }) => {
    const rows = (grouped.get(concept_id) ?? []).flatMap((id) => byId.get(id) ?? []);
    const years = new Map<number, Counts>();
    for (const row of rows) countRow(row, withdrawnIn.get(row.standard_id), years);
    const open = rows.filter(({ state }) => state === 'project').length;
    if (now !== null && rows.length > 0) countsOf(years, now).open_projects = open;
    return [...years].map(([year, counts]) => ({ concept_id, year, ...counts }));
  });
}

function countRow(row: CandidateRow, withdrawn: number | undefined, years: Map<number, Counts>) {
  const { publication_year: year } = row;
  const isOver = row.state === 'withdrawn';
  if (year === null || !(isOver || (row.is_included && row.state !== 'project'))) return;
  const counts = countsOf(years, year);
  counts.published += 1;
  if (!isOver) return;
  if (withdrawn === undefined) counts.withdrawn_undated += 1;
  else countsOf(years, withdrawn).withdrawn += 1;
}

function countsOf(years: Map<number, Counts>, year: number): Counts {
  const known = years.get(year) ?? {
    published: 0,
    withdrawn: 0,
    withdrawn_undated: 0,
    open_projects: null,
  };
  years.set(year, known);
  return known;
}

/** The year in which each withdrawn one of these documents was, where that can be told from all that are known. */
function withdrawalYears(
  documents: readonly CandidateRow[],
  known: readonly CandidateRow[],
): Map<string, number> {
  const withdrawn = documents.filter(({ state }) => state === 'withdrawn');
  const works = new Set(withdrawn.map(({ work_id: id }) => id));
  const successors = new Set(withdrawn.flatMap(({ replaced_by: ids }) => ids));
  const editions = new Map<string, number[]>();
  const publishedIn = new Map<string, number>();
  for (const { standard_id: id, work_id, supplement, publication_year: year, state } of known) {
    if (year === null || state === 'project' || state === 'cancelled') continue;
    if (successors.has(id)) publishedIn.set(id, year);
    if (supplement === null && works.has(work_id))
      editions.set(work_id, [...(editions.get(work_id) ?? []), year]);
  }
  return new Map(
    withdrawn.flatMap(({ standard_id: id, publication_year: year, ...row }): [string, number][] => {
      if (year === null) return [];
      const replaced = row.replaced_by.flatMap((one) => publishedIn.get(one) ?? []);
      const next = (editions.get(row.work_id) ?? []).filter((later) => later > year);
      const years = replaced.length > 0 ? replaced : next;
      return years.length === 0 ? [] : [[id, Math.max(year, Math.min(...years))]];
    }),
  );
}

/** The year that the sources speak of: the latest in which one was fetched, else that of the latest standard. */
function sourceYear({ sources, standards }: Catalogue): number | null {
  const fetched = sources.flatMap(({ retrieved_date: date }) => (date === null ? [] : [date]));
  const years =
    fetched.length > 0
      ? fetched.map((date) => Number(date.slice(0, 4)))
      : standards.flatMap(({ publication_year: year }) => year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
