import type {
  CandidateRow,
  ClassificationRow,
  DefinitionRow,
  MappingRow,
} from '../../schemas/types.ts';
import { compileCrossWalk, mapValues } from '../classify/map-values.ts';

/** What is known of a standard that it can be found by: small enough to hold one for each entry of the catalogue. */
export interface Card {
  standard_id: string;
  reference: string;
  title_en: string | null;
  title_fr: string | null;
  state: CandidateRow['state'];
  is_current: boolean;
  publication_year: number | null;
  publishers: string[];
  deliverable_type: string;
  committee_ids: string[];
  ics_codes: string[];
  relevance: number | null;
  /** Concepts that it defines. */
  concept_ids: string[];
  /** Its values with the confidence in each, as one text, which is read fastest: ` sm2.hierarchy_level.station:80 `. */
  values: string;
  /** Words beside its titles that a rule found in it. */
  words: string[];
}

/** The tables that cards are made from. */
export interface CardTables {
  candidates: readonly CandidateRow[];
  classifications: readonly ClassificationRow[];
  definitions: readonly DefinitionRow[];
  mappings: readonly MappingRow[];
}

/** A card for each included standard, in the order of the table. */
export function makeCards({
  candidates,
  classifications,
  definitions,
  mappings,
}: CardTables): Card[] {
  const crossWalk = compileCrossWalk(mappings);
  const values = groupBy(classifications, (row) => row.standard_id);
  const defined = groupBy(definitions, (row) => row.source_standard_id);
  return candidates
    .filter((row) => row.is_included)
    .map((row) => {
      const all = mapValues(values.get(row.standard_id) ?? [], crossWalk);
      return makeCard(row, all, defined.get(row.standard_id) ?? []);
    });
}

function makeCard(
  row: CandidateRow,
  values: readonly ClassificationRow[],
  definitions: readonly DefinitionRow[],
): Card {
  const words = values.filter(({ evidence_field: field }) => field === 'scope_en');
  return {
    standard_id: row.standard_id,
    reference: row.reference,
    title_en: row.title_en,
    title_fr: row.title_fr,
    state: row.state,
    is_current: row.is_current,
    publication_year: row.publication_year,
    publishers: row.publishers,
    deliverable_type: row.deliverable_type,
    committee_ids: row.committee_ids,
    ics_codes: row.ics_codes,
    relevance: row.relevance,
    concept_ids: distinct(definitions.map(({ concept_id: id }) => id)),
    values: ` ${values.map((value) => `${valueKey(value)}:${value.confidence} `).join('')}`,
    words: distinct(words.map(({ evidence_text: text }) => text)),
  };
}

/** How a value of a scheme is called in one word: `sm2.hierarchy_level.station`. */
export function valueKey(
  value: Pick<ClassificationRow, 'scheme_id' | 'characteristic_id' | 'value_code'>,
): string {
  return [value.scheme_id, value.characteristic_id, value.value_code].join('.');
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}

function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
