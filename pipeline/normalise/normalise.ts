import type { SourceRow } from '../../schemas/types.ts';
import type { Committee } from '../committee/committee.ts';
import type { Designation } from '../designation/designation.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { InputRows, Reference } from '../reference.ts';
import { accountFor } from './account.ts';
import type { Account } from './account.ts';
import { assignRoles } from './assign-roles.ts';
import { emptyCatalogue } from './catalogue.ts';
import { listStandards } from './list-standards.ts';
import type { Catalogue } from './catalogue.ts';
import { defineConcepts } from './define-concepts.ts';
import { describeConcepts, listGaps } from './describe-concepts.ts';
import { joinConcepts } from './join-concepts.ts';
import { judgeCitations } from './judge-citations.ts';
import { listCandidates } from './list-candidates.ts';
import { listCommittees, namedCommittees } from './list-committees.ts';
import { listMentions } from './list-mentions.ts';
import { listOrganizations } from './list-organizations.ts';
import { listOrigins } from './list-origins.ts';
import { listRelations } from './list-relations.ts';
import { traceRows } from './trace-rows.ts';
import { gatherRecords } from './merge/gather-records.ts';
import type { GatheredHarvest } from './merge/gather-records.ts';
import { mergeCommittees } from './merge/merge-committees.ts';
import { mergeHarvest } from './merge/merge-harvest.ts';
import type { SourceProfile } from './merge/profile-records.ts';
import { compileTrust } from './merge/rank-source.ts';
import type { RegisteredStandard } from './registered-standard.ts';

/** What the sources say, before it is joined. */
export interface Gathered {
  extractions: readonly Extraction[];
  registered: readonly RegisteredStandard[];
  harvest: GatheredHarvest;
}

export interface Normalised {
  /** All tables but the findings. */
  catalogue: Catalogue;
  accounts: Account[];
  /** The shapes of the harvested sources. */
  profiles: SourceProfile[];
}

/** What we understand by what the sources say: joined, named, resolved. The order of the sources does not matter. */
export function normalise(
  gathered: Gathered,
  sources: readonly SourceRow[],
  rows: InputRows,
  reference: Reference,
): Normalised {
  const extractions = bySource(gathered.extractions);
  const concepts = joinConcepts(extractions);
  const languages = languagesOf(sources);
  const fixes = rows('corrections');
  const definitions = defineConcepts(extractions, concepts, fixes, reference, languages);
  const roles = assignRoles(concepts, definitions, reference);
  const named = {
    standards: namedStandards(extractions),
    committees: namedCommittees(extractions, roles),
  };
  const { merged, listed, tables } = listRegister(gathered, named, rows, reference);
  const catalogue = {
    ...emptyCatalogue(),
    ...tables,
    sources: [...sources],
    concepts: describeConcepts(concepts, definitions, roles),
    definitions: judgeCitations(
      definitions.map(({ row }) => row),
      tables.candidates,
    ),
    committee_concepts: roles.map(({ row }) => row),
    mentions: listMentions(extractions, reference),
    gaps: listGaps(concepts),
    origins: [...listOrigins(concepts, definitions, roles), ...merged.origins, ...listed.origins],
  };
  const traced = { ...catalogue, origins: traceRows(catalogue, rows('register-committees')) };
  const made = { concepts, definitions, mentions: catalogue.mentions, groups: merged.groups };
  return {
    catalogue: traced,
    accounts: [...accountFor(gathered, made, reference), ...listed.accounts],
    profiles: merged.profiles,
  };
}

/** The register of standards and committees: everything recorded, merged, and what documents name beside it. */
function listRegister(
  { registered, harvest }: Gathered,
  named: { standards: readonly Designation[]; committees: readonly Committee[] },
  rows: InputRows,
  reference: Reference,
) {
  const records = gatherRecords(bySource(registered), harvest.records, reference);
  const merged = mergeHarvest(records, {
    rank: compileTrust(rows('field-trust')),
    ics: new Set([...rows('register-ics').map(({ code }) => code), ...harvest.ics]),
  });
  const listed = mergeCommittees(harvest.committees, reference);
  const publishers = rows('register-publishers');
  const { standards } = named;
  const { candidates, relations } = listCandidates(merged, standards, publishers, reference);
  const committees = listCommittees(
    [...named.committees, ...merged.committees, ...listed.committees],
    rows('register-committees'),
    listed.facts,
    reference,
  );
  const bodies = rows('register-organizations');
  const tables = {
    candidates,
    committees,
    organizations: listOrganizations(candidates, committees, bodies, listed.organizations),
    standards: listStandards(candidates),
    relations: listRelations(candidates, standards, relations),
    committee_members: listed.members,
    committee_liaisons: listed.liaisons,
    conflicts: merged.conflicts,
    rejected: [...harvest.rejected, ...listed.rejected],
  };
  return { merged, listed, tables };
}

/** The language of each source whose manifest entry tells it. */
function languagesOf(sources: readonly SourceRow[]): Map<string, string> {
  return new Map(
    sources.flatMap(({ source_id: id, language }) => (language === null ? [] : [[id, language]])),
  );
}

function bySource<Item extends { source_id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) =>
    a.source_id < b.source_id ? -1 : Number(a.source_id > b.source_id),
  );
}

/** The standards that documents mention or cite as the source of a definition. */
function namedStandards(extractions: readonly Extraction[]): Designation[] {
  return extractions.flatMap(({ mentions, entries }) => [
    ...mentions.flatMap(({ designation }) => designation ?? []),
    ...entries.flatMap(({ source }) => source?.designation ?? []),
  ]);
}
