import type { MentionRow } from '../../schemas/types.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';
import { isInScope } from './list-mentions.ts';
import { accountForRecords } from './merge/account-for-records.ts';
import type { RecordGroup } from './merge/group-records.ts';
import type { Gathered } from './normalise.ts';

/** What became of the items of one sort from one source. `read` is the sum of the others. */
export interface Account {
  source_id: string;
  item:
    | 'concept clause'
    | 'concept listing'
    | 'terminological entry'
    | 'mention'
    | 'claim'
    | 'register row'
    | 'harvested record'
    | 'committee record'
    | 'other table row';
  read: number;
  /** Made a row of the catalogue. */
  entry: number;
  /** Became part of a row that another item made. */
  merged: number;
  /** Tells of an earlier stage of a document, or of another dress of it. */
  superseded: number;
  /** Is of no concern to the catalogue. */
  out_of_scope: number;
  /** Left out for a stated reason. */
  dropped: number;
  /** Could not be used. */
  rejected: number;
}

/** What was made of the items. */
export interface Made {
  concepts: readonly ConceptDraft[];
  definitions: readonly DefinitionDraft[];
  mentions: readonly MentionRow[];
  /** The records that became one document each. */
  groups: readonly RecordGroup[];
}

/** An account that starts from what was read, with nothing decided yet. */
export function openAccount(source_id: string, item: Account['item'], read: number): Account {
  return {
    source_id,
    item,
    read,
    entry: 0,
    merged: 0,
    superseded: 0,
    out_of_scope: 0,
    dropped: 0,
    rejected: 0,
  };
}

/** The accounts of all sources, counted from what the joined drafts hold and not from what was read. */
export function accountFor(
  { extractions, harvest }: Gathered,
  made: Made,
  reference: Reference,
): Account[] {
  const items = made.concepts.map(({ sections, listings }) => [...sections, ...listings]);
  const first = new Set<unknown>(items.map(([one]) => one));
  const joined = new Set<unknown>(items.flat());
  const documents = extractions.flatMap((extraction) => {
    const { source_id: id, sections, listings } = extraction;
    const join = (item: Account['item'], read: readonly unknown[]): Account => ({
      ...openAccount(id, item, read.length),
      entry: read.filter((one) => first.has(one)).length,
      merged: read.filter((one) => joined.has(one) && !first.has(one)).length,
    });
    return [
      join('concept clause', sections),
      join('concept listing', listings),
      entryAccount(extraction, made.definitions),
      mentionAccount(extraction, made.mentions, reference),
      claimAccount(extraction),
      tableAccount(extraction),
    ];
  });
  return [...documents, ...accountForRecords(made.groups, harvest)];
}

/**
 * An entry makes a definition, or is merged with one that says the same; an entry that is in no definition for any other
 * reason is not counted, so that the account does not add up.
 */
function entryAccount(
  { source_id: id, entries }: Extraction,
  definitions: readonly DefinitionDraft[],
): Account {
  const kept = new Set(definitions.map(({ entry }) => entry));
  const wordings = new Set(definitions.map(({ entry }) => foldText(entry.definition)));
  const others = entries.filter((entry) => !kept.has(entry));
  return {
    ...openAccount(id, 'terminological entry', entries.length),
    entry: entries.length - others.length,
    merged: others.filter(({ definition }) => wordings.has(foldText(definition))).length,
  };
}

function foldText(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function mentionAccount(
  { source_id: id, mentions }: Extraction,
  rows: readonly MentionRow[],
  reference: Reference,
): Account {
  return {
    ...openAccount(id, 'mention', mentions.length),
    entry: rows.filter((row) => row.source_id === id).length,
    out_of_scope: mentions.filter((mention) => !isInScope(mention, reference)).length,
  };
}

/** Statements about numbers are judged against the catalogue and are no rows of it. */
function claimAccount({ source_id: id, claims }: Extraction): Account {
  return { ...openAccount(id, 'claim', claims.length), out_of_scope: claims.length };
}

/** Rows that list no concept of their own: those of other tables, headers, empty rows and rows that go on with a concept. */
function tableAccount({ source_id: id, tables, listings }: Extraction): Account {
  const rows = tables.reduce((sum, table) => sum + table.rows.length - table.header_rows, 0);
  const others = rows - listings.filter(({ listed_in: where }) => where === 'table').length;
  return { ...openAccount(id, 'other table row', others), out_of_scope: others };
}
