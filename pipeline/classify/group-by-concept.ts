import type { ClassificationRow, ConceptRow } from '../../schemas/types.ts';
import { valueKey } from './assign-values.ts';
import { conceptPlace } from './read-evidence.ts';

/**
 * The standards that bear on each concept, by its id: those that have its value in the scheme of the roadmap, whatever their
 * state. `groupByConcept(catalogue).get('enhancer-digital-twin')` is `['iso-23247-1-2021', …]`.
 */
export function groupByConcept({
  concepts,
  classifications,
}: {
  concepts: readonly ConceptRow[];
  classifications: readonly ClassificationRow[];
}): ReadonlyMap<string, string[]> {
  const conceptOf = new Map(
    concepts.flatMap((concept) => {
      const place = conceptPlace(concept);
      return place === null ? [] : [[valueKey(place), concept.concept_id]];
    }),
  );
  const groups = new Map<string, string[]>();
  for (const value of classifications) {
    const concept = conceptOf.get(valueKey(value));
    if (concept === undefined) continue;
    const group = groups.get(concept);
    if (group === undefined) groups.set(concept, [value.standard_id]);
    else group.push(value.standard_id);
  }
  return groups;
}
