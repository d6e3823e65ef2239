import type { ConceptRow } from '../../schemas/types.ts';
import { valueKey } from '../classify/assign-values.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import { compileFinder } from '../classify/find-wordings.ts';
import { conceptPlace } from '../classify/read-evidence.ts';

/** A rule of classification must be this sure of a concept for its words to name it. */
const SURE = 50;

/**
 * Finds the concepts that a text names, by their ids, in their own words or in those that the rules of classification know
 * for them: `3D printing` names additive manufacturing.
 */
export function nameConcepts(
  concepts: readonly ConceptRow[],
  { all, en }: ClassificationRules,
): (text: string) => ReadonlySet<string> {
  const labels = concepts.flatMap(({ concept_id: means, label, aliases }) =>
    [label, ...aliases]
      .filter((wording) => /^[\p{L}\p{N}]/u.test(wording))
      .map((wording) => ({ wording, means })),
  );
  const own = compileFinder(labels);
  const conceptOf = new Map(
    concepts.flatMap((concept) => {
      const place = conceptPlace(concept);
      return place === null ? [] : [[valueKey(place), concept.concept_id]];
    }),
  );
  return (text) => {
    const effects = en(text).flatMap(({ means }) => all.get(means)?.effects ?? []);
    const sure = effects.filter(({ confidence }) => confidence >= SURE);
    return new Set([
      ...own(text).map(({ means }) => means),
      ...sure.flatMap((effect) => conceptOf.get(valueKey(effect)) ?? []),
    ]);
  };
}
