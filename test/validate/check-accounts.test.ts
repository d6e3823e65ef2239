import { expect, test } from 'vitest';
import { openAccount } from '../../pipeline/normalise/account.ts';
import { checkAccounts } from '../../pipeline/validate/check-accounts.ts';

const account = openAccount('paper', 'mention', 2);

test.each(['entry', 'merged', 'out_of_scope', 'dropped', 'rejected'] as const)(
  'an account adds up only with what it counts as %s',
  (column) => {
    expect(checkAccounts([{ ...account, [column]: 2 }])).toEqual([]);
    expect(checkAccounts([{ ...account, [column]: 3 }])).toHaveLength(1);
    expect(checkAccounts([{ ...account, [column]: 1 }])).toHaveLength(1);
  },
);

test('an account that does not add up is an error that names its source and item', () => {
  expect(
    checkAccounts([
      { ...account, entry: 1 },
      { ...account, read: 0 },
    ]),
  ).toMatchObject([
    { code: 'catalogue/unbalanced', origin: { source: 'paper', place: 'mention' } },
  ]);
});
