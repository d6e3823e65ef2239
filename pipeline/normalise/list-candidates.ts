import type { CandidateRow, RegisterPublisher, RegisterStandard } from '../../schemas/types.ts';
import { committeeId } from '../committee/committee-id.ts';
import { isDesignation, TO_BE_PUBLISHED } from '../designation/designation.ts';
import type { Designation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import { designationUrn } from '../designation/designation-urn.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import type { Reference } from '../reference.ts';
import { actingCommittees } from './acting-committees.ts';
import type { RegisteredStandard } from './registered-standard.ts';
import { markCurrent } from './mark-current.ts';
import { nameCandidate } from './name-candidate.ts';

/**
 * Every standard that is registered or named, one row for each name. Policies: a register's facts win over what a name
 * alone tells; of two registers the first one counts, and the second fills what it leaves open; a document cited as "to be published" whose work has a current edition by now is that edition, and its
 * undated id becomes a former id.
 */
export function listCandidates(
  registered: readonly RegisteredStandard[],
  named: readonly Designation[],
  publishers: readonly RegisterPublisher[],
  reference: Reference,
): CandidateRow[] {
  const levels = new Map(publishers.map(({ code, kind }) => [code, kind]));
  const rows = new Map<string, CandidateRow>();
  for (const standard of mergeRegistered(registered)) {
    const row = registerCandidate(standard, reference);
    rows.set(row.standard_id, row);
  }
  const related = registered.flatMap(({ row }) =>
    [...row.replaces, ...row.replaced_by, ...row.being_revised_by].flatMap((name) =>
      readName(name, reference),
    ),
  );
  addNamed(rows, related, 'named in the register');
  const current = markCurrent([...rows.values()]);
  const all = new Map(current.map((row) => [row.standard_id, row]));
  addNamed(all, succeed(named, all), 'named in a document');
  return [...all.values()].map((row) => ({
    ...row,
    source_level: levels.get(row.publishers[0] ?? '') ?? null,
  }));
}

/** One standard for each name: the fields of the first register, and of the next ones where those are empty. */
function mergeRegistered(registered: readonly RegisteredStandard[]): RegisteredStandard[] {
  const merged = new Map<string, RegisteredStandard>();
  for (const standard of registered) {
    const id = designationId(standard.designation);
    const first = merged.get(id);
    merged.set(
      id,
      first === undefined ? standard : { ...first, row: fill(first.row, standard.row) },
    );
  }
  return [...merged.values()];
}

/** The stage belongs to the state, so that the two come from one register. */
function fill(row: RegisterStandard, other: RegisterStandard): RegisterStandard {
  const told = Object.entries(row).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...other, ...Object.fromEntries(told), stage_code: row.stage_code };
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
    if (known === undefined || (known.state === 'unknown' && row.state === 'project')) {
      rows.set(row.standard_id, row);
    }
  }
}

/** Names still without a row; those "to be published" that have been published since become former ids. */
function succeed(named: readonly Designation[], rows: Map<string, CandidateRow>): Designation[] {
  return named.filter((designation) => {
    const id = designationId(designation);
    if (designation.date !== TO_BE_PUBLISHED || rows.has(id)) return true;
    const successor = [...rows.values()].find((row) => row.work_id === id && row.is_current);
    if (successor === undefined) return true;
    const ids = new Set([...successor.former_ids, id]);
    rows.set(successor.standard_id, { ...successor, former_ids: [...ids].sort() });
    return false;
  });
}

function registerCandidate(
  { row, designation }: RegisteredStandard,
  reference: Reference,
): CandidateRow {
  const ids = (names: readonly string[]) =>
    names.flatMap((name) => readName(name, reference)).map(designationId);
  const isIncluded = row.state === 'published' || row.state === 'project';
  const name = nameCandidate(designation, row.reason);
  return {
    ...name,
    urn: designationUrn(designation, editionNumber(row.edition)),
    edition: row.edition,
    publication_date: row.publication_date,
    publication_year:
      name.publication_year ??
      (row.publication_date === null ? null : Number(row.publication_date.slice(0, 4))),
    title_en: row.title_en,
    title_fr: row.title_fr,
    state: row.state,
    state_basis:
      row.stage_code === null ? 'status given by the publisher' : `ISO stage ${row.stage_code}`,
    stage_code: row.stage_code,
    committee_ids: actingCommittees(row.committees, reference).map(({ name: of }) =>
      committeeId(of),
    ),
    ics_codes: row.ics_codes,
    replaces: ids(row.replaces),
    replaced_by: ids(row.replaced_by),
    being_revised_by: ids(row.being_revised_by),
    publisher_record_id: row.publisher_record_id,
    url: row.url,
    is_included: isIncluded,
    reasons: isIncluded ? [row.reason] : [row.reason, `not in force: ${row.state}`],
  };
}

function editionNumber(edition: string | null): number | null {
  return edition !== null && /^\d+$/.test(edition) ? Number(edition) : null;
}

function readName(name: string, { designations }: Reference): Designation[] {
  const designation = parseDesignation(name, designations);
  return isDesignation(designation) ? [designation] : [];
}
