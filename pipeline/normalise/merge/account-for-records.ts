import type { Account } from '../account.ts';
import { openAccount } from '../account.ts';
import type { GatheredHarvest } from './gather-records.ts';
import type { RecordGroup } from './group-records.ts';
import { findSuperseded } from './find-superseded.ts';

/**
 * What became of the records of each source: the first of its document made the row, the others are merged into it, or
 * superseded where they tell of an earlier stage, of a project before it, or of another dress.
 */
export function accountForRecords(
  groups: readonly RecordGroup[],
  { rejected }: GatheredHarvest,
): Account[] {
  const accounts = new Map<string, Account>();
  const open = (source: string, item: Account['item']): Account => {
    const account = accounts.get(source) ?? openAccount(source, item, 0);
    accounts.set(source, account);
    account.read += 1;
    return account;
  };
  for (const { members } of groups) {
    const [lead] = members;
    const superseded = findSuperseded(members);
    for (const member of members) {
      const item = member.form === 'register' ? 'register row' : 'harvested record';
      const account = open(member.source_id, item);
      account[member === lead ? 'entry' : superseded.has(member) ? 'superseded' : 'merged'] += 1;
    }
  }
  for (const { source_id: source } of rejected) open(source, 'harvested record').rejected += 1;
  return [...accounts.values()];
}
