import type { CandidateRow, ClassificationRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { listCharacteristics } from './describe-standard.ts';
import type { NearMiss } from './list-near-misses.ts';
import { listValues } from './list-values.ts';

/** Why a standard is in the catalogue or not, and why it has its values. */
export interface Explanation {
  standard_id: string;
  reference: string;
  title_en: string | null;
  is_included: boolean;
  relevance: number | null;
  /** The relevance from which standards are included. */
  threshold: number;
  /** For and against, as the table of candidates tells them. */
  reasons: string[];
  values: ExplainedValue[];
  near_misses: NearMiss[];
}

/** A value with what it rests on. */
export interface ExplainedValue extends Pick<
  ClassificationRow,
  | 'scheme_id'
  | 'characteristic_id'
  | 'value_code'
  | 'basis'
  | 'rule_id'
  | 'evidence_field'
  | 'evidence_text'
  | 'supporting_rules'
  | 'denying_rules'
  | 'confidence'
  | 'status'
  | 'decided_by'
  | 'decided_on'
> {
  characteristic_label: string;
  label: string;
}

/** What is known of the rules beside the catalogue: the threshold, and what nearly held. */
export interface RuleKnowledge {
  threshold: number;
  near_misses: NearMiss[];
}

/** Every value of a standard with its reasons, in the order of the schemes, and what nearly held. */
export function explain(
  standard: CandidateRow,
  catalogue: CatalogueReader,
  { threshold, near_misses: near }: RuleKnowledge,
): Explanation {
  const rows = listValues(standard.standard_id, catalogue);
  const { standard_id, reference, title_en, is_included, relevance, reasons } = standard;
  return {
    standard_id,
    reference,
    title_en,
    is_included,
    relevance,
    threshold,
    reasons,
    values: listCharacteristics(rows, catalogue).flatMap(({ label, values }) =>
      values.map((value) => explainValue(value.row, label, value.label)),
    ),
    near_misses: near,
  };
}

function explainValue(
  row: ClassificationRow,
  characteristicLabel: string,
  label: string,
): ExplainedValue {
  return {
    scheme_id: row.scheme_id,
    characteristic_id: row.characteristic_id,
    characteristic_label: characteristicLabel,
    value_code: row.value_code,
    label,
    confidence: row.confidence,
    basis: row.basis,
    rule_id: row.rule_id,
    evidence_field: row.evidence_field,
    evidence_text: row.evidence_text,
    supporting_rules: row.supporting_rules,
    denying_rules: row.denying_rules,
    status: row.status,
    decided_by: row.decided_by,
    decided_on: row.decided_on,
  };
}
