import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Account } from '../normalise/account.ts';

/** Conservation: every item that was read must have become a row, a part of one, or be set aside for a stated reason. */
export function checkAccounts(accounts: readonly Account[]): Diagnostic[] {
  return accounts.flatMap((account) => {
    const {
      source_id: source,
      item,
      read,
      entry,
      merged,
      superseded,
      out_of_scope: out,
      dropped,
      rejected,
    } = account;
    const used = entry + merged + superseded + out + dropped + rejected;
    if (used === read) return [];
    const message = `${read} items were read, ${used} are accounted for. A rule loses or doubles rows; please report it.`;
    return [diagnostic('catalogue/unbalanced', { source, place: item }, message)];
  });
}
