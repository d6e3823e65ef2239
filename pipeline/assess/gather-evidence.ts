import type {
  CandidateCommitteeRow,
  CommitteeConceptRow,
  ConceptRow,
  DefinitionRow,
  StandardRow,
} from '../../schemas/types.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { findSuccessor } from './find-successor.ts';
import { nameConcepts } from './name-concepts.ts';
import { pairLiaisons } from './pair-liaisons.ts';

/** What speaks for a committee to take care of a concept. */
export type CommitteeEvidence = Omit<
  CandidateCommitteeRow,
  'concept_id' | 'committee_id' | 'rank' | 'score'
>;

/** The evidence for each committee that something speaks for, from a concept and the standards that bear on it. */
type Gather = (
  concept: ConceptRow,
  standardIds: ReadonlySet<string>,
) => ReadonlyMap<string, CommitteeEvidence>;

/** What is counted for each committee, by its id. */
interface Counts {
  roles: ReadonlyMap<string, CommitteeEvidence['role']>;
  published: ReadonlyMap<string, number>;
  projects: ReadonlyMap<string, number>;
  defined: ReadonlyMap<string, number>;
}

/** Prepares what is the same for all concepts: who works, how large each programme is, who is in liaison with whom. */
export function gatherEvidence(catalogue: Catalogue, rules: ClassificationRules): Gather {
  const named = nameConcepts(catalogue.concepts, rules);
  const working = catalogue.committees
    .filter(({ status }) => status !== 'disbanded' && status !== 'renamed')
    .map(({ committee_id: id, title_en: title, scope_en: scope }) => ({
      id,
      title: named(title ?? ''),
      scope: named(scope ?? ''),
    }));
  const programme = countCommittees(catalogue.standards);
  const partners = pairLiaisons(catalogue.committee_liaisons);
  return (concept, standardIds) => {
    const counts = countFor(concept, standardIds, catalogue);
    const { published, projects, roles, defined } = counts;
    const busy = new Set([...published.keys(), ...projects.keys(), ...roles.keys()]);
    const found = new Map<string, CommitteeEvidence>();
    for (const { id, title, scope } of working) {
      const title_fit = title.has(concept.concept_id);
      const scope_fit = scope.has(concept.concept_id);
      if (!busy.has(id) && !defined.has(id) && !title_fit && !scope_fit) continue;
      const liaisons = [...busy].filter((other) => partners.get(id)?.has(other)).length;
      found.set(id, {
        ...describeWork(id, counts, programme.get(id) ?? 0),
        title_fit,
        scope_fit,
        liaisons,
      });
    }
    return found;
  };
}

/** What a committee does for the concept. */
function describeWork(
  id: string,
  { roles, published, projects, defined }: Counts,
  programme_size: number,
): Omit<CommitteeEvidence, 'title_fit' | 'scope_fit' | 'liaisons'> {
  const published_standards = published.get(id) ?? 0;
  const open_projects = projects.get(id) ?? 0;
  const work = published_standards + open_projects;
  return {
    role: roles.get(id) ?? null,
    published_standards,
    open_projects,
    programme_share: work === 0 ? 0 : Math.round((100 * work) / programme_size),
    programme_size,
    definitions: defined.get(id) ?? 0,
  };
}

function countFor(
  { concept_id: concept }: ConceptRow,
  standardIds: ReadonlySet<string>,
  { standards, definitions, committee_concepts: cells, committees }: Catalogue,
): Counts {
  const byId = new Map(committees.map((row) => [row.committee_id, row]));
  const own = standards.filter(({ standard_id: id }) => standardIds.has(id));
  const owners = definitions
    .filter(({ concept_id: id }) => id === concept)
    .map((row) => ({ committee_ids: ownerOf(row).map((id) => findSuccessor(id, byId)) }));
  return {
    roles: namedRoles(cells.filter(({ concept_id: id }) => id === concept)),
    published: countCommittees(own.filter(({ state }) => state !== 'project')),
    projects: countCommittees(own.filter(({ state }) => state === 'project')),
    defined: countCommittees(owners),
  };
}

/** The strongest role in which a source names each committee. */
function namedRoles(cells: readonly CommitteeConceptRow[]): Map<string, CommitteeEvidence['role']> {
  const roles = new Map<string, CommitteeEvidence['role']>();
  for (const { committee_id: id, role } of cells)
    if (role === 'main' || (role === 'additional' && !roles.has(id))) roles.set(id, role);
  return roles;
}

/** The committee of a definition that stands in a standard. */
function ownerOf({ authority, source_committee_id: id }: DefinitionRow): string[] {
  return id !== null && (authority === 'iso_iec' || authority === 'other_sdo') ? [id] : [];
}

function countCommittees(rows: readonly Pick<StandardRow, 'committee_ids'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { committee_ids: ids } of rows)
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
