import type { SchemeMapping } from '../../schemas/types.ts';
import { FLOOR, valueKey } from './assign-values.ts';
import type { AssignedValue } from './assign-values.ts';

/** The mappings that pass values on, by the value that they start from. */
export type CrossWalk = ReadonlyMap<string, SchemeMapping[]>;

/** Indexes the mappings that pass values on; those without strength are for readers only. */
export function compileCrossWalk(mappings: readonly SchemeMapping[]): CrossWalk {
  const index = new Map<string, SchemeMapping[]>();
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

/** The values of other schemes that follow from these by the cross-walk; of several ways to one value the surest counts. */
export function mapValues(values: readonly AssignedValue[], crossWalk: CrossWalk): AssignedValue[] {
  const mapped = new Map<string, AssignedValue>();
  for (const value of values)
    for (const mapping of crossWalk.get(valueKey(value)) ?? []) {
      const other = mapValue(value, mapping);
      const known = mapped.get(valueKey(other));
      const isSurer = known === undefined || other.confidence > known.confidence;
      if (other.confidence >= FLOOR && isSurer) mapped.set(valueKey(other), other);
    }
  return [...mapped.values()];
}

function mapValue(value: AssignedValue, mapping: SchemeMapping): AssignedValue {
  const confidence = Math.round((value.confidence * (mapping.strength ?? 0)) / 100);
  const place = {
    scheme_id: mapping.to_scheme_id,
    characteristic_id: mapping.to_characteristic_id,
    value_code: mapping.to_code,
  };
  const reason = {
    ...place,
    points: confidence,
    basis: 'crosswalk' as const,
    rule_id: valueKey(value),
    field: null,
    text: mapping.mapping,
  };
  return { ...place, confidence, reasons: [reason] };
}
