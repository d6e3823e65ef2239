import type {
  ActionRow,
  CommitteeConceptRow,
  CommitteeMemberRow,
  CommitteeRow,
  ConceptRow,
  DefinitionRow,
} from '../../schemas/types.ts';
import { findSuccessor } from '../assess/find-successor.ts';
import type { CommitteeLink } from './compile-links.ts';
import type { DossierIndex } from './index-dossiers.ts';

/** Everything that concerns the secretary of a committee. */
export interface CommitteeDossier {
  committee: CommitteeRow;
  /** Names of the committees that it belongs to. */
  parents: string[];
  /** Name of the committee that took over its work. */
  successor: string | null;
  concepts: CommitteeConcept[];
  standards: DossierStandard[];
  definitions: OwnedDefinition[];
  overlaps: Overlap[];
  /** What it is asked for. */
  actions: DossierAction[];
  /** What others are asked for, with this committee among the candidates. */
  candidacies: DossierAction[];
  /** Null where no source tells its members. */
  members: { role: CommitteeMemberRow['role']; bodies: string[] }[] | null;
}

/** A concept that the committee has to do with. */
export interface CommitteeConcept {
  concept_id: string;
  label: string;
  kind: ConceptRow['kind'];
  roles: CommitteeConceptRow['role'][];
  published_standards: number;
  open_projects: number;
  /** Its place among the candidates for the concept, and the score; null where it is none. */
  rank: number | null;
  score: number | null;
}

/** An entry of the catalogue, in short. */
export interface DossierStandard {
  standard_id: string;
  reference: string;
  title_en: string | null;
  state: string;
  publication_year: number | null;
  /** Labels of the concepts that it bears on. */
  concepts: string[];
}

/** A definition that the committee owns, and whether its citation still holds. */
export interface OwnedDefinition extends Pick<
  DefinitionRow,
  'definition_id' | 'term' | 'source_reference' | 'source_clause' | 'cited_state'
> {
  concept: string | null;
  /** The edition in force, where another is cited. */
  current_reference: string | null;
  is_outdated: boolean;
}

/** A concept for which sources name other committees too. */
export interface Overlap {
  concept: string;
  committees: { committee_id: string; name: string; link: CommitteeLink }[];
}

export type DossierAction = Pick<
  ActionRow,
  'action_id' | 'concept_id' | 'kind' | 'addressee' | 'request' | 'clause' | 'status'
>;

/** The strongest first. */
const ROLES = ['main', 'additional', 'definition_source', 'publishes'] as const;
const MEMBER_ROLES = ['secretariat', 'participating', 'observing'] as const;

/** Gathers what the catalogue holds about a committee: `describeCommittee(row, indexDossiers(catalogue))`. */
export function describeCommittee(row: CommitteeRow, index: DossierIndex): CommitteeDossier {
  const { committee_id: id } = row;
  const nameOf = (one: string) => index.committees.get(one)?.name ?? one;
  const members = index.members.get(id);
  const { actions } = index;
  return {
    committee: row,
    parents: row.parent_ids.map(nameOf),
    successor: row.successor_id === null ? null : nameOf(row.successor_id),
    concepts: listConcepts(id, index),
    standards: listStandards(id, index),
    definitions: (index.definitions.get(id) ?? []).map((one) => describeDefinition(one, index)),
    overlaps: listOverlaps(id, index),
    actions: actions.filter(({ addressee_id: asked }) => asked === id).map(toAction),
    candidacies: actions
      .filter(
        ({ candidate_committee_ids: ids, addressee_id: asked }) => ids.includes(id) && asked !== id,
      )
      .map(toAction),
    members:
      members === undefined
        ? null
        : MEMBER_ROLES.map((role) => ({
            role,
            bodies: members
              .filter((one) => one.role === role)
              .map(({ organization_id: body }) => index.organizations.get(body)?.acronym ?? body)
              .sort(),
          })),
  };
}

function listConcepts(id: string, index: DossierIndex): CommitteeConcept[] {
  const roles = index.roles.get(id) ?? [];
  const candidacies = index.candidacies.get(id) ?? [];
  const standards = index.standards.get(id) ?? [];
  return index.concepts.flatMap(({ concept_id, label, kind }) => {
    const isOn = (row: { concept_id: string }) => row.concept_id === concept_id;
    const held = ROLES.filter((role) => roles.some((row) => isOn(row) && row.role === role));
    const candidacy = candidacies.find(isOn);
    if (held.length === 0 && candidacy === undefined) return [];
    const own = standards.filter(({ standard_id: one }) =>
      index.conceptsOf.get(one)?.includes(concept_id),
    );
    const open_projects = own.filter(({ state }) => state === 'project').length;
    return [
      {
        concept_id,
        label,
        kind,
        roles: held,
        published_standards: own.length - open_projects,
        open_projects,
        rank: candidacy?.rank ?? null,
        score: candidacy?.score ?? null,
      },
    ];
  });
}

function listStandards(id: string, index: DossierIndex): DossierStandard[] {
  const labels = new Map(index.concepts.map(({ concept_id, label }) => [concept_id, label]));
  return (index.standards.get(id) ?? []).map((row) => ({
    standard_id: row.standard_id,
    reference: row.reference,
    title_en: row.title_en,
    state: row.state,
    publication_year: row.publication_year,
    concepts: (index.conceptsOf.get(row.standard_id) ?? []).map((one) => labels.get(one) ?? one),
  }));
}

function describeDefinition(row: DefinitionRow, index: DossierIndex): OwnedDefinition {
  const { definition_id, term, source_reference, source_clause, cited_state } = row;
  const label = index.concepts.find(({ concept_id: id }) => id === row.concept_id)?.label;
  const { current_standard_id: id } = row;
  const [current] = id === null ? [] : index.catalogue.rowsOf('candidates', id);
  const isOther = current !== undefined && current.reference !== source_reference;
  const found = index.findings.get(definition_id) ?? [];
  return {
    definition_id,
    term,
    source_reference,
    source_clause,
    cited_state,
    concept: label ?? null,
    current_reference: isOther ? current.reference : null,
    is_outdated: found.some(({ kind }) => OUTDATED.has(kind)),
  };
}

/** Kinds of findings by which a citation no longer holds. */
const OUTDATED: ReadonlySet<string> = new Set(['citation_forthcoming', 'citation_withdrawn']);

/** Other committees that sources name for the concepts that they name this one for. */
function listOverlaps(id: string, index: DossierIndex): Overlap[] {
  const { concepts, committees, providers, linkOf } = index;
  return concepts.flatMap(({ concept_id, label }) => {
    const named = (providers.get(concept_id) ?? []).filter(({ role }) => role !== 'publishes');
    const ids = new Set(named.map(({ committee_id: one }) => findSuccessor(one, committees)));
    if (!ids.delete(id) || ids.size === 0) return [];
    return [
      {
        concept: label,
        committees: [...ids].map((other) => ({
          committee_id: other,
          name: committees.get(other)?.name ?? other,
          link: linkOf(id, other),
        })),
      },
    ];
  });
}

function toAction(row: ActionRow): DossierAction {
  const { action_id, concept_id, kind, addressee, request, clause, status } = row;
  return { action_id, concept_id, kind, addressee, request, clause, status };
}
