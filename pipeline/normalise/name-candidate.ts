import type { CandidateRow } from '../../schemas/types.ts';
import { TO_BE_PUBLISHED } from '../designation/designation.ts';
import type { Designation } from '../designation/designation.ts';
import { designationId, workId } from '../designation/designation-id.ts';
import { formatDesignation } from '../designation/format-designation.ts';

/** A candidate of which only the name is known, with what the name tells; a clause in it is left aside. */
export function nameCandidate(named: Designation, reason: string): CandidateRow {
  const designation = { ...named, clause: null };
  const { date, supplements, stage } = designation;
  const isProject = date === TO_BE_PUBLISHED || stage !== null;
  const reference = formatDesignation(designation);
  const base = formatDesignation({ ...designation, supplements: [] });
  return {
    standard_id: designationId(designation),
    work_id: workId(designation),
    reference,
    urn: null,
    publishers: designation.publishers,
    deliverable_type: designation.type,
    number: designation.number,
    part: designation.part,
    supplement: supplements.length === 0 ? null : reference.slice(base.length + 1),
    edition: designation.edition,
    publication_date: null,
    publication_year: yearOf(supplements.length === 0 ? date : (supplements.at(-1)?.date ?? null)),
    title_en: null,
    title_fr: null,
    scope_en: null,
    source_level: null,
    state: isProject ? 'project' : 'unknown',
    state_basis: isProject ? 'its name is that of a project' : null,
    is_current: false,
    stage_code: null,
    committee_ids: [],
    ics_codes: [],
    ...UNLINKED,
    former_ids: [],
    publisher_record_id: null,
    url: null,
    relevance: null,
    is_included: false,
    reasons: [reason],
    is_text_withheld: false,
  };
}

/** Documents are linked when all are known. */
const UNLINKED = { replaces: [], replaced_by: [], being_revised_by: [] };

/** The year of a date in a name; null for `—` and for none. */
function yearOf(date: string | null): number | null {
  return date === null || date === TO_BE_PUBLISHED ? null : Number(date.slice(0, 4));
}
