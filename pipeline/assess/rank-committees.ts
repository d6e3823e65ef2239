import type { CandidateCommitteeRow, CandidateWeight } from '../../schemas/types.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import { groupByConcept } from '../classify/group-by-concept.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { CommitteeEvidence } from './gather-evidence.ts';

/** Candidates that are kept for a concept; those that sources name are kept beyond. */
const KEPT = 10;
/** The share of a programme of this size counts half. */
const SMALL_PROGRAMME = 5;
/** Below this score a committee has no more than a passing interest. */
const LEAST = 10;

/**
 * Ranks the committees for each concept by what speaks for them: published standards and projects on it, their share of the
 * committee's programme, definitions owned, title and scope, the role that sources give it, liaisons with the others that work on
 * it. A committee that no longer works is no candidate.
 *
 * A committee with 4 published standards on a concept earns half of the 25 points for them (`input/candidate-weights.csv`).
 */
export function rankCommittees(
  catalogue: Catalogue,
  rules: ClassificationRules,
  weights: readonly CandidateWeight[],
): CandidateCommitteeRow[] {
  const grouped = groupByConcept(catalogue);
  const gather = gatherEvidence(catalogue, rules);
  return catalogue.concepts
    .filter(({ kind }) => kind !== 'subject')
    .flatMap((concept) => {
      const { concept_id } = concept;
      const found = gather(concept, new Set(grouped.get(concept_id)));
      return [...found]
        .map(([committee_id, evidence]) => ({
          concept_id,
          committee_id,
          score: weigh(evidence, weights),
          ...evidence,
        }))
        .sort((a, b) => b.score - a.score || (a.committee_id < b.committee_id ? -1 : 1))
        .filter(({ score, role }, index) => role !== null || (score >= LEAST && index < KEPT))
        .map((row, index) => ({ ...row, rank: index + 1 }));
    });
}

/** The points of all evidence: the weight of each, or the part of it that its count earns. */
function weigh(evidence: CommitteeEvidence, weights: readonly CandidateWeight[]): number {
  const points = weights.map(({ evidence: name, weight, half }) => {
    const count = countOf(evidence, name);
    return count === 0 ? 0 : (weight * count) / (count + half);
  });
  return Math.round(points.reduce((sum, one) => sum + one, 0));
}

/** Evidence as a count. The share of a small programme counts for less: one standard is not yet a focus. */
function countOf(evidence: CommitteeEvidence, name: CandidateWeight['evidence']): number {
  const value = evidence[name];
  if (typeof value !== 'number') return Number(value !== null && value !== false);
  if (name !== 'programme_share') return value;
  return (value * evidence.programme_size) / (evidence.programme_size + SMALL_PROGRAMME);
}
