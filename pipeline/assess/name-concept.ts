import type { ConceptRow } from '../../schemas/types.ts';
import { valueKey } from '../classify/assign-values.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import { compileFinder } from '../classify/find-wordings.ts';
import { conceptPlace } from '../classify/read-evidence.ts';

/** A rule of classification must be this sure of the concept for its words to name it. */
const SURE = 50;

/**
 * Tells whether a text names a concept, in the concept's own words or in those that the rules of classification know for it:
 * for additive manufacturing also `3D printing`.
 */
export function nameConcept(
  concept: ConceptRow,
  { all, en }: ClassificationRules,
): (text: string) => boolean {
  const place = conceptPlace(concept);
  const key = place === null ? '' : valueKey(place);
  const rules = new Set(
    [...all.values()]
      .filter(({ effects }) =>
        effects.some((effect) => effect.confidence >= SURE && valueKey(effect) === key),
      )
      .map(({ rule_id: id }) => id),
  );
  const labels = [concept.label, ...concept.aliases].filter((label) =>
    /^[\p{L}\p{N}]/u.test(label),
  );
  const own = compileFinder(labels.map((wording) => ({ wording, means: concept.concept_id })));
  return (text) => own(text).length > 0 || en(text).some(({ means }) => rules.has(means));
}
