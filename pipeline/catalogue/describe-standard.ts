import type { CandidateRow, ClassificationRow, RelationRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { listValues } from './list-values.ts';

/** What the catalogue holds about one standard. */
export interface StandardDescription {
  standard: CandidateRow;
  committees: string[];
  characteristics: CharacteristicValues[];
  relations: Pick<RelationRow, 'relation' | 'to_id'>[];
  /** Terms that it defines, with the clause. */
  terms: { term: string; clause: string | null; concept_id: string | null }[];
}

/** The values of one characteristic of a scheme, in the order of the scheme. */
export interface CharacteristicValues {
  scheme_id: string;
  scheme_version: string;
  characteristic_id: string;
  /** `Hierarchy level`. */
  label: string;
  values: LabelledValue[];
}

export interface LabelledValue {
  label: string;
  position: number;
  row: ClassificationRow;
}

/** Gathers what the tables say about a standard, with names instead of codes. */
export function describeStandard(
  standard: CandidateRow,
  catalogue: CatalogueReader,
): StandardDescription {
  const id = standard.standard_id;
  const names = new Map(catalogue.table('committees').map((row) => [row.committee_id, row.name]));
  const defined = catalogue.table('definitions').filter((row) => row.source_standard_id === id);
  return {
    standard,
    committees: standard.committee_ids.map((one) => names.get(one) ?? one),
    characteristics: listCharacteristics(listValues(id, catalogue), catalogue),
    relations: catalogue
      .rowsOf('relations', id)
      .map(({ relation, to_id }) => ({ relation, to_id })),
    terms: defined.map(({ term, source_clause, concept_id }) => ({
      term,
      clause: source_clause,
      concept_id,
    })),
  };
}

/** The values of a standard by scheme and characteristic, with their labels, in the order of the schemes. */
export function listCharacteristics(
  rows: readonly ClassificationRow[],
  catalogue: CatalogueReader,
): CharacteristicValues[] {
  if (rows.length === 0) return [];
  const found = new Map<string, CharacteristicValues>();
  for (const value of catalogue.table('scheme_values')) {
    const row = rows.find(
      (one) =>
        one.scheme_id === value.scheme_id &&
        one.scheme_version === value.scheme_version &&
        one.characteristic_id === value.characteristic_id &&
        one.value_code === value.value_code,
    );
    if (row === undefined) continue;
    const { scheme_id, scheme_version, characteristic_id, characteristic_label: label } = value;
    const key = [scheme_id, scheme_version, characteristic_id].join(' ');
    const group = found.get(key) ?? {
      scheme_id,
      scheme_version,
      characteristic_id,
      label,
      values: [],
    };
    group.values.push({ label: value.label, position: value.position, row });
    found.set(key, group);
  }
  for (const { values } of found.values()) values.sort((a, b) => a.position - b.position);
  return [...found.values()];
}
