import type { CandidateRow, RegisterPublisher, RelationRow } from '../../schemas/types.ts';
import { isDesignation, TO_BE_PUBLISHED } from '../designation/designation.ts';
import type { Designation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import type { Reference } from '../reference.ts';
import { markCurrent } from './mark-current.ts';
import { linkDocuments } from './merge/link-documents.ts';
import type { MergedHarvest } from './merge/merge-harvest.ts';
import { retireReplaced } from './merge/retire-replaced.ts';
import { nameCandidate } from './name-candidate.ts';

/** The candidates, and the relations that their records tell. */
export interface ListedCandidates {
  candidates: CandidateRow[];
  relations: RelationRow[];
}

/**
 * Every standard that is recorded or named, one row for each name. Policies: what records tell wins over what a name alone
 * tells; a document cited as "to be published" whose work has a current edition by now is that edition, and its undated id
 * becomes a former id.
 */
export function listCandidates(
  merged: Pick<MergedHarvest, 'rows' | 'named' | 'links'>,
  named: readonly Designation[],
  publishers: readonly RegisterPublisher[],
  reference: Reference,
): ListedCandidates {
  const levels = new Map(publishers.map(({ code, kind }) => [code, kind]));
  const rows = indexRows(merged.rows);
  for (const { reference: name, by } of merged.named)
    addNamed(rows, readName(name, reference), `named in the ${by}`);
  const linked = linkDocuments(presentRows(rows), merged.links);
  const all = indexRows(markCurrent(retireReplaced(linked.rows, reference.harvest)));
  addNamed(all, succeed(named, all), 'named in a document');
  const candidates = presentRows(all).map((row) => ({
    ...row,
    source_level: levels.get(row.publishers[0] ?? '') ?? null,
  }));
  return { candidates, relations: linked.relations };
}

/** Rows by their id, and by those that they had before. */
function indexRows(rows: readonly CandidateRow[]): Map<string, CandidateRow> {
  return new Map([
    ...rows.flatMap((row) => row.former_ids.map((id): [string, CandidateRow] => [id, row])),
    ...rows.map((row): [string, CandidateRow] => [row.standard_id, row]),
  ]);
}

/** Each row once. */
function presentRows(rows: ReadonlyMap<string, CandidateRow>): CandidateRow[] {
  return [...rows].flatMap(([id, row]) => (id === row.standard_id ? [row] : []));
}

/** Adds a row for each name that has none yet; of two names with one id, a project tells more than an undated one. */
function addNamed(
  rows: Map<string, CandidateRow>,
  named: readonly Designation[],
  reason: string,
): void {
  for (const designation of named) {
    const row = nameCandidate(designation, reason);
    const known = rows.get(row.standard_id);
    if (known === undefined || (isBare(known) && row.state === 'project')) {
      rows.set(row.standard_id, row);
    }
  }
}

/** Whether nothing is known of it but an undated name. */
function isBare({ state, publication_year: year, title_en: title }: CandidateRow): boolean {
  return state === 'unknown' && year === null && title === null;
}

/** Names still without a row; those "to be published" that have been published since become former ids. */
function succeed(named: readonly Designation[], rows: Map<string, CandidateRow>): Designation[] {
  const current = new Map(
    [...rows.values()].filter((row) => row.is_current).map((row) => [row.work_id, row.standard_id]),
  );
  return named.filter((designation) => {
    const id = designationId(designation);
    if (designation.date !== TO_BE_PUBLISHED || rows.has(id)) return true;
    const successor = rows.get(current.get(id) ?? '');
    if (successor === undefined) return true;
    const ids = new Set([...successor.former_ids, id]);
    rows.set(successor.standard_id, { ...successor, former_ids: [...ids].sort() });
    return false;
  });
}

function readName(name: string, { designations }: Reference): Designation[] {
  const designation = parseDesignation(name, designations);
  return isDesignation(designation) ? [designation] : [];
}
