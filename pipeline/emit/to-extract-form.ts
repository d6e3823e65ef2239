import { formatDesignation } from '../designation/format-designation.ts';
import type { Claim, Entry, FoundMention } from '../extract/extraction.ts';
import type { Reading } from '../extract/start-reader.ts';
import type { TableBlock } from '../read/document.ts';
import type { Extract } from '../../schemas/types.ts';
import { placeItems } from './place-items.ts';
import type { PlacedItem } from './place-items.ts';

/**
 * What was read from a document in the form of `sm2 extract`, which outside programs rely on (`schemas/extract.schema.json`). This is the
 * one place that maps what a document says to that form.
 */
export function toExtractForm({ document, extraction }: Reading): Extract {
  const { entries, tables } = placeItems(document, extraction);
  return {
    definitions: entries.map(toDefinition),
    tables: tables.map(toTable),
    mentions: extraction.mentions.map(toMention),
    claims: extraction.claims.map(toClaim),
  };
}

function toDefinition({ item: entry, doubts }: PlacedItem<Entry>): Extract['definitions'][number] {
  const { number, term, admitted, deprecated, domain, definition, notes, examples, source } = entry;
  return {
    number,
    term,
    admitted,
    deprecated,
    domain,
    definition,
    notes,
    examples,
    source: source && {
      ref: source.ref,
      clause: source.clause,
      modified: source.is_modified,
      raw: source.raw,
    },
    language: entry.language ?? null,
    equivalents: entry.equivalents ?? [],
    doubts,
    page: entry.origin.page,
    line: entry.origin.line,
  };
}

function toTable({ item, doubts }: PlacedItem<TableBlock>): Extract['tables'][number] {
  const { caption, rows, header_rows: header, notes = [] } = item;
  const cells = rows.map((row) => row.map((cell) => cell.join('\n')));
  const { page, line } = item.place;
  return { caption, rows: cells, header_rows: header, notes, doubts, page, line };
}

function toMention({
  designation,
  committee,
  text,
  start,
  context,
  origin,
}: FoundMention): Extract['mentions'][number] {
  return {
    kind: designation === null ? 'committee' : 'standard',
    text,
    canonical:
      designation === null
        ? (committee?.name ?? text)
        : formatDesignation({ ...designation, clause: null }),
    clause: designation?.clause ?? null,
    page: origin.page,
    line: origin.line,
    start,
    context,
  };
}

function toClaim({ quantity, origin, ...claim }: Claim): Extract['claims'][number] {
  const { kind, number, bound } = quantity;
  return { ...claim, quantity: kind, number, bound, page: origin.page, line: origin.line };
}
