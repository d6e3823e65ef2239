import type { CommitteeConceptRow } from '../../schemas/types.ts';
import type { Committee } from '../committee/committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import type { ConceptListing, ItemOrigin } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';
import { readProviders } from './read-providers.ts';
import { sourceCommittee } from './source-committee.ts';

/** A cell of the SMCC matrix, with the committee and the place it comes from. */
export interface RoleDraft {
  row: CommitteeConceptRow;
  committee: Committee;
  origin: ItemOrigin;
}

/**
 * Who does what for a concept: main providers and additional groups from the tables, committees of the cited
 * definitions. Where one table row serves several clauses, a provider belongs to the clauses whose definitions name
 * it; to all of them where none does. A body that is no committee has no role.
 */
export function assignRoles(
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
  reference: Reference,
): RoleDraft[] {
  const drafts = [
    ...fromTables(concepts, definitions, reference),
    ...fromDefinitions(definitions, reference),
  ];
  const unique = new Map<string, RoleDraft>();
  for (const draft of drafts) {
    const { committee_id: committee, concept_id: concept, role } = draft.row;
    const key = `${committee}/${concept}/${role}`;
    if (!unique.has(key)) unique.set(key, draft);
  }
  return [...unique.values()];
}

function fromTables(
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
  reference: Reference,
): RoleDraft[] {
  const served = new Map<ConceptListing, ConceptDraft[]>();
  for (const concept of concepts) {
    for (const listing of concept.listings.filter(({ provider }) => provider !== null)) {
      served.set(listing, [...(served.get(listing) ?? []), concept]);
    }
  }
  return [...served].flatMap(([listing, targets]) =>
    readProviders(listing.provider ?? '', reference).flatMap(({ committee, role, qualifier }) => {
      const named = targets.filter((concept) => definesFor(committee, concept, definitions));
      return (named.length > 0 ? named : targets).map((concept) => ({
        row: cell(committee, concept, role, qualifier),
        committee,
        origin: listing.origin,
      }));
    }),
  );
}

function definesFor(
  committee: Committee,
  concept: ConceptDraft,
  definitions: readonly DefinitionDraft[],
): boolean {
  const id = committeeId(committee.name);
  return definitions.some(
    (draft) => draft.concept === concept && draft.row.source_committee_id === id,
  );
}

function fromDefinitions(
  definitions: readonly DefinitionDraft[],
  reference: Reference,
): RoleDraft[] {
  return definitions.flatMap(({ concept, entry }) => {
    const committee = sourceCommittee(entry.source, reference);
    if (concept === null || committee === null) return [];
    return [
      { row: cell(committee, concept, 'definition_source', null), committee, origin: entry.origin },
    ];
  });
}

function cell(
  committee: Committee,
  concept: ConceptDraft,
  role: CommitteeConceptRow['role'],
  qualifier: string | null,
): CommitteeConceptRow {
  return {
    committee_id: committeeId(committee.name),
    concept_id: concept.concept_id,
    role,
    qualifier,
    standard_count: null,
  };
}
