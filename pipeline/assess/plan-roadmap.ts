import type { ClassificationRules } from '../classify/compile-rules.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { InputRows } from '../reference.ts';
import { countConceptYears } from './count-concept-years.ts';
import { listActions } from './list-actions.ts';
import { rankCommittees } from './rank-committees.ts';

/**
 * The catalogue with the roadmap that follows from its findings: which committees may take care of a concept, what is asked of whom,
 * how far the work is.
 */
export function planRoadmap(
  catalogue: Catalogue,
  rows: InputRows,
  rules: ClassificationRules,
): Catalogue {
  const candidate_committees = rankCommittees(catalogue, rules, rows('candidate-weights'));
  return {
    ...catalogue,
    candidate_committees,
    actions: listActions({ ...catalogue, candidate_committees }, rows('roadmap-rules')),
    concept_years: countConceptYears(catalogue),
  };
}
