import type { CandidateRow, ConflictRow, OriginRow } from '../../../schemas/types.ts';
import type { Committee } from '../../committee/committee.ts';
import type { DocumentLink } from '../harvest/harvested-standard.ts';
import { groupRecords } from './group-records.ts';
import type { RecordGroup } from './group-records.ts';
import type { HarvestedKey, HarvestedRecords } from './harvested-key.ts';
import type { ResolvedLink } from './link-documents.ts';
import { mergeGroup } from './merge-group.ts';
import type { MergedDocument, MergeRules, RecordedLink } from './merge-group.ts';
import { profileRecords } from './profile-records.ts';
import type { SourceProfile } from './profile-records.ts';

/** The register made from all records: one row for each document, and what the records say beside it. */
export interface MergedHarvest {
  rows: CandidateRow[];
  committees: Committee[];
  links: ResolvedLink[];
  /** Documents that records name and that have no record of their own. */
  named: NamedDocument[];
  origins: OriginRow[];
  conflicts: ConflictRow[];
  groups: RecordGroup[];
  /** The shape of each source. */
  profiles: SourceProfile[];
}

export interface NamedDocument {
  reference: string;
  /** Whether a register names it, or a harvested record. */
  by: RecordedLink['by'];
}

/**
 * Merges records into documents. Only keys are held for all records; the rest is read group by group. The order of the
 * records does not matter.
 */
export function mergeHarvest({ keys, load }: HarvestedRecords, rules: MergeRules): MergedHarvest {
  const groups = groupRecords(keys, rules.rank);
  const ids = indexIds(groups);
  const committees = new Map<string, Committee>();
  const named = new Map<string, NamedDocument>();
  const profiler = profileRecords();
  const read = (key: HarvestedKey) => {
    const record = load(key);
    profiler.count(record);
    return record;
  };
  const merged: Omit<MergedHarvest, 'committees' | 'named' | 'profiles'> = {
    rows: [],
    links: [],
    origins: [],
    conflicts: [],
    groups,
  };
  for (const group of groups) {
    const document = mergeGroup(group, read, rules);
    for (const committee of document.committees) committees.set(committee.name, committee);
    merged.links.push(...resolveLinks(document, ids));
    addNamed(document.links, named, ids);
    merged.rows.push(document.row);
    merged.origins.push(...document.origins);
    merged.conflicts.push(...document.conflicts);
  }
  return {
    ...merged,
    committees: [...committees.values()],
    named: [...named.values()],
    profiles: profiler.profiles(),
  };
}

/** The present id of each project and of each former id; every present id stands for itself. */
function indexIds(groups: readonly RecordGroup[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { standard_id: id, members, former_ids: former } of groups) {
    ids.set(id, id);
    for (const { project } of members) if (project !== null) ids.set(project, id);
    for (const one of former) ids.set(one, id);
  }
  return ids;
}

/** What follows from a name leads to the document of that very name, and not to one that has succeeded it. */
const FROM_NAMES = new Set<DocumentLink['meaning']>([
  'partOf',
  'editionOf',
  'draftOf',
  'derivedFrom',
  'includes',
  'updates',
]);

function resolveLinks(
  { row, links }: MergedDocument,
  ids: ReadonlyMap<string, string>,
): ResolvedLink[] {
  const resolved = new Map<string, ResolvedLink>();
  for (const { meaning, target } of links) {
    const to = FROM_NAMES.has(meaning) ? target : (ids.get(target) ?? target);
    if (to !== row.standard_id)
      resolved.set(`${meaning} ${to}`, { from: row.standard_id, meaning, to });
  }
  return [...resolved.values()];
}

function addNamed(
  links: readonly RecordedLink[],
  named: Map<string, NamedDocument>,
  ids: ReadonlyMap<string, string>,
): void {
  for (const { by, target, reference } of links) {
    if (reference === null || ids.has(target)) continue;
    if (by === 'register' || !named.has(target)) named.set(target, { reference, by });
  }
}
