import type {
  ActionRow,
  CandidateCommitteeRow,
  CommitteeConceptRow,
  CommitteeMemberRow,
  CommitteeRow,
  ConceptRow,
  DefinitionRow,
  FindingRow,
  OrganizationRow,
  StandardRow,
} from '../../schemas/types.ts';
import { groupByConcept } from '../classify/group-by-concept.ts';
import { findSuccessor } from '../assess/find-successor.ts';
import { pairLiaisons } from '../assess/pair-liaisons.ts';
import { byRoadmap } from './by-roadmap.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { compileLinks } from './compile-links.ts';

/** A built catalogue as dossiers look at it: by committee and by national body. */
export interface DossierIndex {
  catalogue: CatalogueReader;
  /** Enablers, enhancers and effects in the order of the roadmap. */
  concepts: readonly ConceptRow[];
  committees: ReadonlyMap<string, CommitteeRow>;
  organizations: ReadonlyMap<string, OrganizationRow>;
  /** Entries of the catalogue, by committee. */
  standards: ReadonlyMap<string, StandardRow[]>;
  /** Ids of the concepts that a standard bears on. */
  conceptsOf: ReadonlyMap<string, string[]>;
  roles: ReadonlyMap<string, CommitteeConceptRow[]>;
  /** Roles by concept. */
  providers: ReadonlyMap<string, CommitteeConceptRow[]>;
  candidacies: ReadonlyMap<string, CandidateCommitteeRow[]>;
  /** By the committee that owns them, or took the work of their owner over. */
  definitions: ReadonlyMap<string, DefinitionRow[]>;
  /** Open findings by the row that they are about. */
  findings: ReadonlyMap<string, FindingRow[]>;
  actions: readonly ActionRow[];
  members: ReadonlyMap<string, CommitteeMemberRow[]>;
  seats: ReadonlyMap<string, CommitteeMemberRow[]>;
  linkOf: ReturnType<typeof compileLinks>;
}

/** Sorts a built catalogue for dossiers; made once for as many of them as are wanted. */
export function indexDossiers(catalogue: CatalogueReader): DossierIndex {
  const { table } = catalogue;
  const roles = table('committee_concepts');
  const concepts = table('concepts').filter(({ kind }) => kind !== 'subject');
  const committees = new Map(table('committees').map((row) => [row.committee_id, row]));
  const open = table('findings').filter(({ status }) => status !== 'closed');
  return {
    catalogue,
    concepts: concepts.toSorted(byRoadmap),
    committees,
    organizations: new Map(table('organizations').map((row) => [row.organization_id, row])),
    standards: groupEach(table('standards'), ({ committee_ids: ids }) => ids),
    conceptsOf: invert(groupByConcept({ concepts, classifications: table('classifications') })),
    roles: groupEach(roles, ({ committee_id: id }) => [id]),
    providers: groupEach(roles, ({ concept_id: id }) => [id]),
    candidacies: groupEach(table('candidate_committees'), ({ committee_id: id }) => [id]),
    definitions: groupEach(table('definitions'), ({ source_committee_id: id }) =>
      id === null ? [] : [findSuccessor(id, committees)],
    ),
    findings: groupEach(open, ({ subject_id: id }) => [id]),
    actions: table('actions'),
    members: groupEach(table('committee_members'), ({ committee_id: id }) => [id]),
    seats: groupEach(table('committee_members'), ({ organization_id: id }) => [id]),
    linkOf: compileLinks(committees, pairLiaisons(table('committee_liaisons'))),
  };
}

function groupEach<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return groups;
}

function invert(groups: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const pairs = [...groups].flatMap(([key, values]) => values.map((value) => ({ key, value })));
  const inverted = groupEach(pairs, ({ value }) => [value]);
  return new Map([...inverted].map(([value, found]) => [value, found.map(({ key }) => key)]));
}
