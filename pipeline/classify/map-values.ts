import type { ClassificationRow, MappingRow } from '../../schemas/types.ts';
import { FLOOR, valueKey } from './assign-values.ts';

/** The mappings that pass values on, by the value that they start from. */
export type CrossWalk = ReadonlyMap<string, MappingRow[]>;

/** Indexes the mappings that pass values on; those without strength are for readers only. */
export function compileCrossWalk(mappings: readonly MappingRow[]): CrossWalk {
  const index = new Map<string, MappingRow[]>();
  for (const mapping of mappings) {
    if (mapping.strength === null) continue;
    const key = valueKey({
      scheme_id: mapping.from_scheme_id,
      characteristic_id: mapping.from_characteristic_id,
      value_code: mapping.from_code,
    });
    index.set(key, [...(index.get(key) ?? []), mapping]);
  }
  return index;
}

/**
 * The values of a standard, and after them those of other schemes that follow by the cross-walk; of several ways to one value the
 * surest counts. What follows is made where it is asked for, never stored: who changes a value or a mapping changes it too.
 */
export function mapValues(
  rows: readonly ClassificationRow[],
  crossWalk: CrossWalk,
): ClassificationRow[] {
  const given = new Set(rows.map(valueKey));
  const mapped = new Map<string, ClassificationRow>();
  for (const row of rows)
    for (const mapping of crossWalk.get(valueKey(row)) ?? []) {
      const other = mapValue(row, mapping);
      const key = valueKey(other);
      const isSurer = other.confidence > (mapped.get(key)?.confidence ?? 0);
      if (other.confidence >= FLOOR && isSurer && !given.has(key)) mapped.set(key, other);
    }
  return [...rows, ...mapped.values()];
}

function mapValue(row: ClassificationRow, mapping: MappingRow): ClassificationRow {
  return {
    standard_id: row.standard_id,
    scheme_id: mapping.to_scheme_id,
    scheme_version: mapping.to_scheme_version,
    characteristic_id: mapping.to_characteristic_id,
    value_code: mapping.to_code,
    basis: 'crosswalk',
    rule_id: valueKey(row),
    supporting_rules: [],
    denying_rules: [],
    evidence_field: null,
    evidence_text: mapping.mapping,
    confidence: Math.round((row.confidence * (mapping.strength ?? 0)) / 100),
    status: 'proposed',
    decided_by: null,
    decided_on: null,
  };
}
