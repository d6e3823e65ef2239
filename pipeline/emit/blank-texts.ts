import type { DefinitionRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { limitQuotes, limitWords } from './find-quotations.ts';

interface Withholdable {
  is_text_withheld: boolean;
}

const NO_DEFINITION: Partial<DefinitionRow> = {
  text: null,
  text_corrected: null,
  notes: [],
  examples: [],
  source_raw: null,
  modification: null,
};

/**
 * The catalogue without the texts that come from some sources: definitions with all that belongs to them, descriptions,
 * scopes, the context of mentions, claims, raw records; evidence has at most seven words. A row of unknown origin counts as
 * theirs.
 */
export function blankTexts(catalogue: Catalogue, closed: ReadonlySet<string>): Catalogue {
  const isOpen = openRows(catalogue, closed);
  const isOfOpen = ({ source_id: id }: { source_id: string | null }) =>
    id !== null && !closed.has(id);
  const isOpenStandard = ({ standard_id: id }: { standard_id: string }) => isOpen('candidates', id);
  const { definitions, concepts, candidates, standards, mentions, findings, rejected } = catalogue;
  return {
    ...catalogue,
    definitions: blankRows(definitions, NO_DEFINITION, ({ definition_id: id }) =>
      isOpen('definitions', id),
    ),
    concepts: blankRows(concepts, { description: null }, ({ concept_id: id }) =>
      isOpen('concepts', id),
    ),
    candidates: blankRows(candidates, { scope_en: null }, isOpenStandard),
    standards: blankRows(standards, { scope_en: null }, isOpenStandard),
    mentions: blankRows(mentions, { context: null }, isOfOpen),
    findings: blankRows(findings, { claim: null }, isOfOpen),
    rejected: blankRows(rejected, { raw: null }, isOfOpen).map((row) =>
      isOfOpen(row) ? row : { ...row, message: limitQuotes(row.message) },
    ),
    classifications: catalogue.classifications.map((row) =>
      row.evidence_field === null || row.evidence_text === null
        ? row
        : { ...row, evidence_text: limitWords(row.evidence_text) },
    ),
  };
}

/** The rows, those of other sources with these fields empty, and marked where one was not. */
function blankRows<Row extends Withholdable>(
  rows: readonly Row[],
  empty: Partial<Row>,
  isOpen: (row: Row) => boolean,
): Row[] {
  const columns = Object.keys(empty);
  const hasText = (row: Row) =>
    columns.some((column) => {
      const value: unknown = Reflect.get(row, column);
      return Array.isArray(value) ? value.length > 0 : value !== null;
    });
  return rows.map((row) =>
    isOpen(row) || !hasText(row) ? row : { ...row, ...empty, is_text_withheld: true },
  );
}

/** Whether every recorded origin of a row is another source, and one is recorded. */
function openRows(
  { origins }: Catalogue,
  closed: ReadonlySet<string>,
): (table: string, id: string) => boolean {
  const open = new Map<string, boolean>();
  for (const { table, row_id: id, source_id: source } of origins) {
    const key = `${table}/${id}`;
    open.set(key, open.get(key) !== false && !closed.has(source));
  }
  return (table, id) => open.get(`${table}/${id}`) === true;
}
