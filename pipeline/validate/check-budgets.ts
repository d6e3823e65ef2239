import type { RejectBudget } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Account } from '../normalise/account.ts';

/** The row of the budgets that stands for every source without its own. */
const ANY = '*';

/** Stops a build that rejects more of a harvested source than `input/harvest/budgets.csv` allows. */
export function checkBudgets(
  accounts: readonly Account[],
  budgets: readonly RejectBudget[],
): Diagnostic[] {
  const limits = new Map(budgets.map((row) => [row.source_id, row.max_rejected_per_mille]));
  return accounts.flatMap(({ source_id: source, item, read, rejected }) => {
    if (item !== 'harvested record') return [];
    const limit = limits.get(source) ?? limits.get(ANY) ?? 0;
    if (rejected * 1000 <= limit * read) return [];
    const message = `${rejected} of ${read} records cannot be used, more than ${limit} in a thousand. See the table rejected; repair the source, or raise its budget in input/harvest/budgets.csv.`;
    return [diagnostic('harvest/budget', { source }, message)];
  });
}
