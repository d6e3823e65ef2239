import type { Reason } from './collect-reasons.ts';
import type { ClassificationRules } from './compile-rules.ts';

/** How often a rule fired, and those that fired for exactly the same candidates. */
export interface RuleUse {
  rule_id: string;
  fired: number;
  together_with: string[];
}

/** A tally of rules as candidates are read. */
export interface RuleTally {
  add: (reasons: readonly Reason[]) => void;
  list: () => RuleUse[];
}

/**
 * Counts for which candidates rules fire. Two rules fire together where the sums of the numbers of their candidates agree beside
 * the counts: no list of candidates is kept.
 */
export function countRules({ all }: ClassificationRules): RuleTally {
  const counts = new Map([...all.keys()].map((id) => [id, { fired: 0, sum: 0, squares: 0 }]));
  let number = 0;
  return {
    add: (reasons) => {
      number += 1;
      for (const id of new Set(reasons.map(({ rule }) => rule.rule_id))) {
        const count = counts.get(id);
        if (count === undefined) continue;
        count.fired += 1;
        count.sum += number;
        count.squares += (number % 65_521) ** 2;
      }
    },
    list: () => {
      const key = ({ fired, sum, squares }: { fired: number; sum: number; squares: number }) =>
        `${fired} ${sum} ${squares}`;
      const alike = new Map<string, string[]>();
      for (const [id, count] of counts) {
        if (count.fired > 0) alike.set(key(count), [...(alike.get(key(count)) ?? []), id]);
      }
      return [...counts].map(([id, count]) => ({
        rule_id: id,
        fired: count.fired,
        together_with: (alike.get(key(count)) ?? []).filter((other) => other !== id),
      }));
    },
  };
}
