import { formatDesignation } from '../designation/format-designation.ts';
import type { Claim, Entry, Extraction, FoundMention } from '../extract/extraction.ts';
import type { TableBlock } from '../read/document.ts';
import type { Extract } from '../../schemas/types.ts';

/**
 * An extraction in the form of `sm2 extract`, which outside programs rely on (`schemas/extract.schema.json`). This is the
 * one place that maps what a document says to that form.
 */
export function toExtractForm({ entries, tables, mentions, claims }: Extraction): Extract {
  return {
    definitions: entries.map(toDefinition),
    tables: tables.map(toTable),
    mentions: mentions.map(toMention),
    claims: claims.map(toClaim),
  };
}

function toDefinition(entry: Entry): Extract['definitions'][number] {
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
  };
}

function toTable(table: TableBlock): Extract['tables'][number] {
  const { caption, rows, header_rows: header, notes = [] } = table;
  const cells = rows.map((row) => row.map((cell) => cell.join('\n')));
  return { caption, rows: cells, header_rows: header, notes };
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
