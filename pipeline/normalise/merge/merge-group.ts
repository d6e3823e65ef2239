import type { CandidateRow, ConflictRow, OriginRow } from '../../../schemas/types.ts';
import type { Committee } from '../../committee/committee.ts';
import { committeeId } from '../../committee/committee-id.ts';
import type {
  DocumentLink,
  HarvestedFacts,
  HarvestedStandard,
} from '../harvest/harvested-standard.ts';
import type { RecordGroup } from './group-records.ts';
import { mergeFields } from './merge-fields.ts';
import type { Field, MergedFacts } from './merge-fields.ts';
import type { RankSource } from './rank-source.ts';

/** What merging goes by: whom to trust, and the ICS codes that exist. */
export interface MergeRules {
  rank: RankSource;
  ics: ReadonlySet<string>;
}

/** One document, made from all its records. */
export interface MergedDocument {
  row: CandidateRow;
  committees: Committee[];
  links: DocumentLink[];
  origins: OriginRow[];
  conflicts: ConflictRow[];
}

const NOTHING: string[] = [];

/** Merges the records of a group. The row is named by its first member; how it stands to others is settled later. */
export function mergeGroup(
  group: RecordGroup,
  members: readonly [HarvestedStandard, ...HarvestedStandard[]],
  { rank, ics }: MergeRules,
): MergedDocument {
  const [lead] = members;
  const merged = mergeFields(members, rank);
  const codes = merged.facts.ics_codes.filter((code) => ics.has(code));
  const facts = { ...merged.facts, ics_codes: codes };
  return {
    row: makeRow(lead, members, facts, group.former_ids),
    committees: facts.committees,
    links: members.flatMap(({ links }) => links),
    origins: originsOf(group.standard_id, lead, merged),
    conflicts: conflictsOf(group.standard_id, merged),
  };
}

function makeRow(
  { name }: HarvestedStandard,
  members: readonly HarvestedStandard[],
  facts: HarvestedFacts,
  formerIds: string[],
): CandidateRow {
  const { committees, state, ...told } = facts;
  return {
    ...name,
    ...told,
    publication_year: name.publication_year ?? yearOf(facts.publication_date),
    source_level: null,
    state: state?.state ?? 'unknown',
    state_basis: state?.state_basis ?? null,
    is_current: false,
    stage_code: state?.stage_code ?? null,
    committee_ids: committees.map((committee) => committeeId(committee.name)),
    replaces: NOTHING,
    replaced_by: NOTHING,
    being_revised_by: NOTHING,
    former_ids: formerIds,
    relevance: null,
    ...inclusion(members, state?.state ?? 'unknown'),
  };
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

const HARVESTED = ['harvested, in no register of this project'];

/** A document is in the catalogue where a register lists it and it is in force or on its way. */
function inclusion(
  members: readonly HarvestedStandard[],
  state: CandidateRow['state'],
): Pick<CandidateRow, 'is_included' | 'reasons'> {
  const reason = members.find((member) => member.reason !== null)?.reason;
  if (reason === undefined || reason === null) return { is_included: false, reasons: HARVESTED };
  const isIncluded = state === 'published' || state === 'project';
  return {
    is_included: isIncluded,
    reasons: isIncluded ? [reason] : [reason, `not in force: ${state}`],
  };
}

/** The row is from its first record, and so are its fields but for those named. */
function originsOf(id: string, lead: HarvestedStandard, { from }: MergedFacts): OriginRow[] {
  return [
    originRow(id, null, lead),
    ...[...from].flatMap(([field, one]) =>
      one === lead ? [] : [originRow(id, column(field), one)],
    ),
  ];
}

function originRow(
  id: string,
  field: string | null,
  { source_id, place, line }: HarvestedStandard,
): OriginRow {
  return { table: 'candidates', row_id: id, field, source_id, page: null, line, place };
}

function column(field: Field): string {
  return field === 'committees' ? 'committee_ids' : field;
}

function conflictsOf(id: string, { conflicts }: MergedFacts): ConflictRow[] {
  return conflicts.map(({ field, kept, other }) => ({
    standard_id: id,
    field: column(field),
    source_id: kept.source_id,
    place: kept.place,
    value: printValue(kept.facts, field),
    other_source_id: other.source_id,
    other_place: other.place,
    other_value: printValue(other.facts, field),
  }));
}

function printValue(facts: HarvestedFacts, field: Field): string {
  if (field === 'state') return facts.state?.state_basis ?? '';
  if (field === 'committees') return facts.committees.map(({ name }) => name).join(' | ');
  return [facts[field] ?? []].flat().join(' | ');
}
