import type { CandidateRow } from '../../../schemas/types.ts';
import { committeeId } from '../../committee/committee-id.ts';
import type {
  HarvestedFacts,
  HarvestedStandard,
  StateFacts,
} from '../harvest/harvested-standard.ts';

/** What a row holds beside the facts that its records tell. */
export interface RowContext {
  former_ids: string[];
  /** ICS codes that exist. */
  ics: ReadonlySet<string>;
  /** Why it is in the catalogue, where a person has decided that. */
  reason: string | null;
}

const UNLINKED = { replaces: [], replaced_by: [], being_revised_by: [] };
const HARVESTED = ['harvested, in no register of this project'];

/** The row of a document, named by its first record; how it stands to other documents is settled later. */
export function makeRow(
  { name }: HarvestedStandard,
  facts: HarvestedFacts,
  { former_ids, ics, reason }: RowContext,
): CandidateRow {
  const { state, state_basis, stage_code } = facts.state ?? UNKNOWN;
  return {
    standard_id: name.standard_id,
    work_id: name.work_id,
    reference: name.reference,
    urn: name.urn,
    publishers: name.publishers,
    deliverable_type: name.deliverable_type,
    number: name.number,
    part: name.part,
    supplement: name.supplement,
    edition: facts.edition,
    publication_date: facts.publication_date,
    publication_year: name.publication_year ?? yearOf(facts.publication_date),
    title_en: facts.title_en,
    title_fr: facts.title_fr,
    scope_en: facts.scope_en,
    source_level: null,
    state,
    state_basis,
    is_current: false,
    stage_code,
    committee_ids: facts.committees.map((committee) => committeeId(committee.name)),
    ics_codes: facts.ics_codes.filter((code) => ics.has(code)),
    ...UNLINKED,
    former_ids,
    publisher_record_id: facts.publisher_record_id,
    url: facts.url,
    relevance: null,
    is_included: reason !== null && isInForce(state),
    reasons: reasonsOf(reason, state),
    is_text_withheld: false,
  };
}

const UNKNOWN: StateFacts = { state: 'unknown', state_basis: null, stage_code: null };

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** A document is in the catalogue where a register lists it and it is in force or on its way. */
function reasonsOf(reason: string | null, state: CandidateRow['state']): string[] {
  if (reason === null) return HARVESTED;
  return isInForce(state) ? [reason] : [reason, `not in force: ${state}`];
}

function isInForce(state: CandidateRow['state']): boolean {
  return state === 'published' || state === 'project';
}
