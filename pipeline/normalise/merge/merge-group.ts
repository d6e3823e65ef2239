import type { CandidateRow, ConflictRow, OriginRow } from '../../../schemas/types.ts';
import type { Committee } from '../../committee/committee.ts';
import type {
  DocumentLink,
  HarvestedFacts,
  HarvestedStandard,
} from '../harvest/harvested-standard.ts';
import { findSuperseded } from './find-superseded.ts';
import type { RecordGroup } from './group-records.ts';
import type { HarvestedRecords } from './harvested-key.ts';
import { makeRow } from './make-row.ts';
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
  links: RecordedLink[];
  origins: OriginRow[];
  conflicts: ConflictRow[];
}

/** A link, and whether a register or a harvested record tells it. */
export interface RecordedLink extends DocumentLink {
  by: 'register' | 'harvest';
}

/** Merges the records of a group: the first one names the document, the most trusted ones fill it. */
export function mergeGroup(
  { standard_id: id, members: keys, former_ids }: RecordGroup,
  load: HarvestedRecords['load'],
  { rank, ics }: MergeRules,
): MergedDocument {
  const [first, ...others] = keys;
  const past = findSuperseded(keys);
  const records: [HarvestedStandard, ...HarvestedStandard[]] = [load(first)];
  const superseded: HarvestedStandard[] = [];
  for (const key of others) (past.has(key) ? superseded : records).push(load(key));
  const [lead] = records;
  const all = [...records, ...superseded];
  const merged = mergeFields(records, superseded, rank);
  const reason = all.find((one) => one.reason !== null)?.reason ?? null;
  return {
    row: makeRow(lead, merged.facts, { former_ids, ics, reason }),
    committees: merged.facts.committees,
    links: all.flatMap(({ form, links }) =>
      links.map((link): RecordedLink => ({
        ...link,
        by: form === 'register' ? 'register' : 'harvest',
      })),
    ),
    origins: originsOf(id, lead, merged),
    conflicts: conflictsOf(id, merged),
  };
}

/** The row is from its first record, and so are its fields but for those named. */
function originsOf(id: string, lead: HarvestedStandard, { from }: MergedFacts): OriginRow[] {
  const fields = [...from].flatMap(([field, records]) =>
    records.length === 1 && records[0] === lead
      ? []
      : records.map((record) => originRow(id, column(field), record)),
  );
  return [originRow(id, null, lead), ...fields];
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
