import type { CandidateRow, ClassificationRow } from '../../schemas/types.ts';
import { valueKey } from './make-cards.ts';

/** The tables that a classification fills. */
export interface ClassifiedTables {
  candidates: readonly CandidateRow[];
  classifications: readonly ClassificationRow[];
}

/** What another classification of the same candidates adds to the catalogue and removes from it. */
export interface ClassificationChange {
  standards_added: ChangedStandard[];
  standards_removed: ChangedStandard[];
  /** Standards that stay in or out with another relevance. */
  relevance_changed: number;
  /** Values of standards that are in the catalogue before and after. */
  values_added: ChangedValue[];
  values_removed: ChangedValue[];
  confidence_changed: number;
}

export interface ChangedStandard {
  reference: string;
  title_en: string | null;
  relevance_before: number | null;
  relevance_after: number | null;
  /** The reasons after the change. */
  reasons: string[];
}

export interface ChangedValue {
  reference: string;
  /** `sm2.hierarchy_level.station`. */
  value: string;
  confidence: number;
  basis: ClassificationRow['basis'];
  evidence_text: string | null;
}

/** Compares two classifications of the same candidates, standard by standard. */
export function compareClassifications(
  before: ClassifiedTables,
  after: ClassifiedTables,
): ClassificationChange {
  const earlier = new Map(before.candidates.map((row) => [row.standard_id, row]));
  const pairs = after.candidates.flatMap((row) => {
    const old = earlier.get(row.standard_id);
    return old === undefined ? [] : [{ old, row }];
  });
  const stays = new Map(
    pairs
      .filter(({ old, row }) => old.is_included && row.is_included)
      .map(({ row }) => [row.standard_id, row.reference]),
  );
  return {
    standards_added: pairs
      .filter(({ old, row }) => !old.is_included && row.is_included)
      .map(toChanged),
    standards_removed: pairs
      .filter(({ old, row }) => old.is_included && !row.is_included)
      .map(toChanged),
    relevance_changed: pairs.filter(
      ({ old, row }) => old.is_included === row.is_included && old.relevance !== row.relevance,
    ).length,
    ...compareValues(before.classifications, after.classifications, stays),
  };
}

function toChanged({ old, row }: { old: CandidateRow; row: CandidateRow }): ChangedStandard {
  return {
    reference: row.reference,
    title_en: row.title_en,
    relevance_before: old.relevance,
    relevance_after: row.relevance,
    reasons: row.reasons,
  };
}

function compareValues(
  before: readonly ClassificationRow[],
  after: readonly ClassificationRow[],
  references: ReadonlyMap<string, string>,
): Pick<ClassificationChange, 'values_added' | 'values_removed' | 'confidence_changed'> {
  const key = (row: ClassificationRow) => `${row.standard_id} ${valueKey(row)}`;
  const index = (rows: readonly ClassificationRow[]) =>
    new Map(
      rows.flatMap((row): [string, ClassificationRow][] =>
        references.has(row.standard_id) ? [[key(row), row]] : [],
      ),
    );
  const [old, now] = [index(before), index(after)];
  const only = (
    rows: ReadonlyMap<string, ClassificationRow>,
    others: ReadonlyMap<string, ClassificationRow>,
  ): ChangedValue[] =>
    [...rows]
      .filter(([one]) => !others.has(one))
      .map(([, row]) => ({
        reference: references.get(row.standard_id) ?? row.standard_id,
        value: valueKey(row),
        confidence: row.confidence,
        basis: row.basis,
        evidence_text: row.evidence_text,
      }));
  return {
    values_added: only(now, old),
    values_removed: only(old, now),
    confidence_changed: [...now].filter(
      ([one, row]) => (old.get(one)?.confidence ?? row.confidence) !== row.confidence,
    ).length,
  };
}
