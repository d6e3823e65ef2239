import type { Diagnostic } from '../diagnostic.ts';
import type { Account } from '../normalise/account.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';
import type { InputRows } from '../reference.ts';
import { checkAccounts } from './check-accounts.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkDrift } from './check-drift.ts';
import type { SchemaSet } from './compile-schemas.ts';
import { warnOfStale } from './warn-of-stale.ts';

/** What is about to be published: the tables, what became of each item read, and the shapes of the harvested sources. */
interface Made {
  catalogue: Catalogue;
  accounts: readonly Account[];
  profiles: readonly SourceProfile[];
}

/** Whether it may be published: sums, budgets, shapes of sources, rows, keys; and reviewed rows without an effect. */
export function validate(
  { catalogue, accounts, profiles }: Made,
  rows: InputRows,
  schemas: SchemaSet,
): Diagnostic[] {
  const drift = { expectations: rows('harvest-expectations'), bounds: rows('drift-bounds') };
  return [
    ...checkAccounts(accounts),
    ...checkBudgets(accounts, rows('harvest-budgets')),
    ...checkDrift(profiles, catalogue.sources, drift),
    ...checkCatalogue(catalogue, schemas),
    ...warnOfStale(catalogue.findings),
  ];
}
