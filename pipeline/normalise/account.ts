import { designationId } from '../designation/designation-id.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';
import type { Gathered } from './normalise.ts';
import type { RegisteredStandard } from './registered-standard.ts';

/** What became of the items of one sort from one source. `read` is the sum of the others. */
export interface Account {
  source_id: string;
  item:
    | 'concept clause'
    | 'concept listing'
    | 'terminological entry'
    | 'mention'
    | 'register row'
    | 'other table row';
  read: number;
  /** Made a row of the catalogue. */
  entry: number;
  /** Became part of a row that another item made. */
  merged: number;
  /** Is of no concern to the catalogue. */
  out_of_scope: number;
  /** Left out for a stated reason. */
  dropped: number;
  /** Could not be used. */
  rejected: number;
}

/** An account that starts from what was read, with nothing decided yet. */
export function openAccount(source_id: string, item: Account['item'], read: number): Account {
  return { source_id, item, read, entry: 0, merged: 0, out_of_scope: 0, dropped: 0, rejected: 0 };
}

/** The accounts of all sources, counted from what the joined drafts hold and not from what was read. */
export function accountFor(
  { extractions, registered }: Gathered,
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
): Account[] {
  const first = new Set<unknown>(
    concepts.map(({ sections, listings }) => [...sections, ...listings][0]),
  );
  const joined = new Set<unknown>(
    concepts.flatMap(({ sections, listings }) => [...sections, ...listings]),
  );
  const kept = new Set(definitions.map(({ entry }) => entry));
  const documents = extractions.flatMap(
    ({ source_id: id, sections, listings, entries, mentions, tables }) => {
      const join = (item: Account['item'], items: readonly unknown[]): Account => ({
        ...openAccount(id, item, items.length),
        entry: items.filter((one) => first.has(one)).length,
        merged: items.filter((one) => joined.has(one) && !first.has(one)).length,
      });
      const definedBefore = entries.filter((entry) => !kept.has(entry)).length;
      const others = tables.reduce(
        (sum, { rows, header_rows: head }) => sum + rows.length - head,
        0,
      );
      const rows = others - listings.filter(({ listed_in: where }) => where === 'table').length;
      return [
        join('concept clause', sections),
        join('concept listing', listings),
        {
          ...openAccount(id, 'terminological entry', entries.length),
          entry: entries.length - definedBefore,
          merged: definedBefore,
        },
        { ...openAccount(id, 'mention', mentions.length), entry: mentions.length },
        { ...openAccount(id, 'other table row', rows), out_of_scope: rows },
      ];
    },
  );
  return [...documents, ...registerAccounts(registered)];
}

/** A register row makes a candidate; a second row for the same standard, in another register, is merged. */
function registerAccounts(registered: readonly RegisteredStandard[]): Account[] {
  const seen = new Set<string>();
  const accounts = new Map<string, Account>();
  for (const { source_id: id, designation } of registered) {
    const account = accounts.get(id) ?? openAccount(id, 'register row', 0);
    const standard = designationId(designation);
    account.read += 1;
    if (seen.has(standard)) account.merged += 1;
    else account.entry += 1;
    seen.add(standard);
    accounts.set(id, account);
  }
  return [...accounts.values()];
}
