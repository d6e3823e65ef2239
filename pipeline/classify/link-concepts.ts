import type {
  ClassificationRow,
  CommitteeConceptRow,
  ConceptRow,
  StandardRow,
} from '../../schemas/types.ts';
import { groupByConcept } from './group-by-concept.ts';

/**
 * Counts for each concept the catalogued standards of each committee, and adds the role `publishes` where a committee has some
 * and no other role.
 */
export function linkConcepts(
  roles: readonly CommitteeConceptRow[],
  concepts: readonly ConceptRow[],
  standards: readonly StandardRow[],
  classifications: readonly ClassificationRow[],
): CommitteeConceptRow[] {
  const counts = countStandards(concepts, standards, classifications);
  const linked = new Set(roles.map(cell));
  const counted = roles.map((role) => ({
    ...role,
    standard_count: counts.get(cell(role))?.standard_count ?? 0,
  }));
  const added = [...counts].flatMap(([key, row]) => (linked.has(key) ? [] : [row]));
  return [...counted, ...added];
}

function cell(row: Pick<CommitteeConceptRow, 'committee_id' | 'concept_id'>): string {
  return `${row.committee_id} ${row.concept_id}`;
}

function countStandards(
  concepts: readonly ConceptRow[],
  standards: readonly StandardRow[],
  classifications: readonly ClassificationRow[],
): Map<string, CommitteeConceptRow & { standard_count: number }> {
  const committees = new Map(standards.map(({ standard_id: id, committee_ids: ids }) => [id, ids]));
  const counts = new Map<string, CommitteeConceptRow & { standard_count: number }>();
  for (const [concept_id, ids] of groupByConcept({ concepts, classifications })) {
    for (const committee_id of ids.flatMap((id) => committees.get(id) ?? [])) {
      const key = cell({ committee_id, concept_id });
      const standard_count = (counts.get(key)?.standard_count ?? 0) + 1;
      counts.set(key, {
        committee_id,
        concept_id,
        role: 'publishes',
        qualifier: null,
        standard_count,
      });
    }
  }
  return counts;
}
