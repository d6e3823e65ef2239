import type { ClassificationRow, ValueDecision } from '../../schemas/types.ts';
import { valueKey } from './assign-values.ts';
import type { AssignedValue } from './assign-values.ts';

/** The version of each scheme in use, by its id. */
export type SchemeVersions = ReadonlyMap<string, string>;

/**
 * The values of a standard as rows. A reviewed decision wins over the rules: a denied value goes, an asserted one is sure. A value
 * that people assert against the rules is disputed.
 */
export function toClassifications(
  standardId: string,
  values: readonly AssignedValue[],
  decisions: readonly ValueDecision[],
  versions: SchemeVersions,
): ClassificationRow[] {
  const decided = new Map(decisions.map((decision) => [valueKey(decision), decision]));
  const proposed = values
    .filter((value) => !decided.has(valueKey(value)))
    .map((value) => proposedRow(standardId, value, versions));
  const asserted = [...decided.values()]
    .filter(({ decision }) => decision === 'assert')
    .map((decision) => {
      const value = values.find((one) => valueKey(one) === valueKey(decision));
      return reviewedRow(standardId, decision, value, versions);
    });
  return [...proposed, ...asserted];
}

function proposedRow(
  standard_id: string,
  { scheme_id, characteristic_id, value_code, confidence, reasons }: AssignedValue,
  versions: SchemeVersions,
): ClassificationRow {
  const [strongest] = reasons;
  return {
    standard_id,
    scheme_id,
    scheme_version: versions.get(scheme_id) ?? '',
    characteristic_id,
    value_code,
    basis: strongest?.basis ?? 'title',
    rule_id: strongest?.rule_id ?? '',
    ...supporters(reasons.filter(({ rule_id: id }) => id !== strongest?.rule_id)),
    evidence_field: strongest?.field ?? null,
    evidence_text: strongest?.text ?? null,
    confidence,
    status: 'proposed',
    decided_by: null,
    decided_on: null,
  };
}

function reviewedRow(
  standard_id: string,
  decision: ValueDecision,
  value: AssignedValue | undefined,
  versions: SchemeVersions,
): ClassificationRow {
  const { scheme_id, characteristic_id, value_code, reason, decided_by, decided_on } = decision;
  const others = supporters(value?.reasons ?? []);
  const isDisputed = others.denying_rules.length > 0;
  return {
    standard_id,
    scheme_id,
    scheme_version: versions.get(scheme_id) ?? '',
    characteristic_id,
    value_code,
    basis: 'curated',
    rule_id: 'curation',
    ...others,
    evidence_field: null,
    evidence_text: reason,
    confidence: 100,
    status: isDisputed ? 'disputed' : 'reviewed',
    decided_by,
    decided_on,
  };
}

function supporters(
  reasons: AssignedValue['reasons'],
): Pick<ClassificationRow, 'supporting_rules' | 'denying_rules'> {
  const ids = (sign: 1 | -1) => [
    ...new Set(
      reasons.flatMap(({ rule_id: id, points }) => (Math.sign(points) === sign ? [id] : [])),
    ),
  ];
  return { supporting_rules: ids(1), denying_rules: ids(-1) };
}
