import type { CandidateRow, ClassificationRow } from '../../schemas/types.ts';
import { effectsOf, valueKey } from '../classify/assign-values.ts';
import type { ValueReason } from '../classify/assign-values.ts';
import { collectReasons } from '../classify/collect-reasons.ts';
import type { ClassificationRules } from '../classify/compile-rules.ts';
import { strongestOfEach, weigh } from '../classify/weigh.ts';

/** A value that some rule proposes for a standard and that it does not have. */
export interface NearMiss {
  scheme_id: string;
  characteristic_id: string;
  value_code: string;
  /** What the reasons come to. */
  confidence: number;
  /** `+35 scope “robot cell” (robot)`: for and against, the strongest first. */
  reasons: string[];
}

/**
 * The values that rules propose for a standard and that it was not given: too unsure, outweighed, denied by reviewers, or
 * because it is not in the catalogue. The surest first.
 */
export function listNearMisses(
  candidate: CandidateRow,
  given: readonly ClassificationRow[],
  rules: ClassificationRules,
): NearMiss[] {
  const has = new Set(given.map(valueKey));
  const proposed = new Map<string, ValueReason[]>();
  for (const reason of effectsOf(collectReasons(candidate, rules))) {
    const key = valueKey(reason);
    if (!has.has(key)) proposed.set(key, [...(proposed.get(key) ?? []), reason]);
  }
  return [...proposed.values()]
    .filter((reasons) => reasons.some(({ points }) => points > 0))
    .flatMap(toNearMiss)
    .sort((a, b) => b.confidence - a.confidence || (valueKey(a) < valueKey(b) ? -1 : 1));
}

function toNearMiss(reasons: readonly ValueReason[]): NearMiss[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const { scheme_id, characteristic_id, value_code } = first;
  const confidence = weigh(strongestOfEach(reasons, ({ basis }) => basis));
  const sorted = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return [
    {
      scheme_id,
      characteristic_id,
      value_code,
      confidence,
      reasons: sorted.map(describeReason),
    },
  ];
}

function describeReason({ points, basis, text, rule_id: rule }: ValueReason): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points)} ${basis} “${text ?? ''}” (${rule})`;
}
