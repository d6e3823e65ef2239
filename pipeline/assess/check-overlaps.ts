import type { CommitteeConceptRow, ConceptRow, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';
import { pairLiaisons } from './pair-liaisons.ts';
import { relateCommittees } from './relate-committees.ts';
import type { CommitteeTree } from './relate-committees.ts';

/**
 * Committees that share a concept without a recorded liaison. Liaisons are recorded between committees that publish, so
 * groups count as the committee above them; two committees of whom neither has any liaison on record are left alone.
 */
export function checkOverlaps(catalogue: Catalogue): FindingRow[] {
  const tree = relateCommittees(catalogue.committees);
  const liaisons = pairLiaisons(catalogue.committee_liaisons);
  return catalogue.concepts.flatMap((concept) => {
    const groups = new Map<string, string[]>();
    for (const { committee_id: id } of catalogue.committee_concepts.filter(isPart(concept)))
      for (const above of recorded(id, liaisons, tree))
        groups.set(above, [...(groups.get(above) ?? []), id]);
    const committees = [...groups.keys()].sort();
    const isApart = (one: string, other: string) =>
      !tree.areRelated(one, other) &&
      !tree.areSiblings(one, other) &&
      liaisons.get(one)?.has(other) !== true;
    return committees.flatMap((one, index) =>
      committees
        .slice(index + 1)
        .filter((other) => isApart(one, other))
        .map((other) => overlap(concept, [one, other], groups, tree)),
    );
  });
}

/** Names the groups that share the concept, and the committees above them whose liaison is missing. */
function overlap(
  { concept_id, label }: ConceptRow,
  pair: readonly [string, string],
  groups: ReadonlyMap<string, readonly string[]>,
  tree: CommitteeTree,
): FindingRow {
  const named = pair.map((id) => {
    const own = [...new Set(groups.get(id))];
    return own.includes(id) ? tree.nameOf(id) : own.map(tree.nameOf).join(' and ');
  });
  return makeFinding({
    kind: 'committee_overlap',
    severity: 'note',
    rule_id: pair.join('-'),
    subject_id: concept_id,
    concept_id,
    summary: `${named.join(' and ')} share ${label}, but no liaison between ${pair.map(tree.nameOf).join(' and ')} is recorded.`,
    readings: pair.map((id) => ({ rule: 'committee without the liaison', value: tree.nameOf(id) })),
  });
}

/** Whether a committee is named for a concept; one from which a definition was taken need not know of it. */
function isPart({ concept_id: concept }: ConceptRow) {
  return ({ concept_id: id, role }: CommitteeConceptRow) =>
    id === concept && (role === 'main' || role === 'additional');
}

type Liaisons = ReadonlyMap<string, ReadonlySet<string>>;

/** The committee itself where its liaisons are recorded, else those above it. */
function recorded(id: string, liaisons: Liaisons, tree: CommitteeTree): string[] {
  if (liaisons.has(id)) return [id];
  const parents = tree.find(id)?.parent_ids ?? [];
  return parents.flatMap((parent) => recorded(parent, liaisons, tree));
}
