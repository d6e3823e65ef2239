import type { CandidateRow } from '../../../schemas/types.ts';
import { committeeId } from '../../committee/committee-id.ts';
import type { HarvestedFacts, HarvestedStandard } from '../harvest/harvested-standard.ts';

/** What a row holds beside the facts that its records tell. */
export interface RowContext {
  former_ids: string[];
  /** ICS codes that exist. */
  ics: ReadonlySet<string>;
  /** Why it is in the catalogue, where a person has decided that. */
  reason: string | null;
}

const NOTHING: string[] = [];
const HARVESTED = ['harvested, in no register of this project'];

/** The row of a document, named by its first record; how it stands to other documents is settled later. */
export function makeRow(
  { name }: HarvestedStandard,
  facts: HarvestedFacts,
  { former_ids, ics, reason }: RowContext,
): CandidateRow {
  const { state: told, publication_date: date } = facts;
  const state = told?.state ?? 'unknown';
  const isIncluded = reason !== null && (state === 'published' || state === 'project');
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
    publication_date: date,
    publication_year: name.publication_year ?? (date === null ? null : Number(date.slice(0, 4))),
    title_en: facts.title_en,
    title_fr: facts.title_fr,
    scope_en: facts.scope_en,
    source_level: null,
    state,
    state_basis: told?.state_basis ?? null,
    is_current: false,
    stage_code: told?.stage_code ?? null,
    committee_ids: facts.committees.map((committee) => committeeId(committee.name)),
    ics_codes: facts.ics_codes.every((code) => ics.has(code))
      ? facts.ics_codes
      : facts.ics_codes.filter((code) => ics.has(code)),
    replaces: NOTHING,
    replaced_by: NOTHING,
    being_revised_by: NOTHING,
    former_ids,
    publisher_record_id: facts.publisher_record_id,
    url: facts.url,
    relevance: null,
    is_included: isIncluded,
    reasons: reasonsOf(reason, state, isIncluded),
  };
}

/** A document is in the catalogue where a register lists it and it is in force or on its way. */
function reasonsOf(reason: string | null, state: string, isIncluded: boolean): string[] {
  if (reason === null) return HARVESTED;
  return isIncluded ? [reason] : [reason, `not in force: ${state}`];
}
