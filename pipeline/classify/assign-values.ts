import type { ClassificationRow } from '../../schemas/types.ts';
import type { Reason } from './collect-reasons.ts';
import { strongestOfEach, weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';

/** A reason for or against a value. */
export interface ValueReason extends Weight {
  scheme_id: string;
  characteristic_id: string;
  value_code: string;
  basis: ClassificationRow['basis'];
  rule_id: string;
  field: string | null;
  text: string | null;
}

/** A value with the reasons that give it, before it is a row. */
export interface AssignedValue {
  scheme_id: string;
  characteristic_id: string;
  value_code: string;
  confidence: number;
  /** The strongest first; at least one speaks for the value. */
  reasons: ValueReason[];
}

/** Values that are less sure are not given: absence means unclassified. */
export const FLOOR = 55;

/** What the rules that fired say about places in schemes. */
export function effectsOf(reasons: readonly Reason[]): ValueReason[] {
  return reasons.flatMap(({ rule, basis, field, text }) => {
    const strength = basis === 'scope' ? rule.scope_strength : 100;
    return rule.effects.map((effect) => ({
      scheme_id: effect.scheme_id,
      characteristic_id: effect.characteristic_id,
      value_code: effect.value_code,
      points: Math.round((effect.confidence * strength) / 100),
      basis,
      rule_id: rule.rule_id,
      field,
      text,
    }));
  });
}

/**
 * The values that a candidate's reasons come to. A rule counts once, however many words,
 * committees and codes reveal it; of the reasons of one kind (title, scope, committee …) only the strongest for and against count.
 * What is left is independent and raises the confidence.
 */
export function assignValues(reasons: readonly ValueReason[]): AssignedValue[] {
  const values = new Map<string, ValueReason[]>();
  for (const reason of reasons) {
    const key = valueKey(reason);
    const known = values.get(key);
    if (known === undefined) values.set(key, [reason]);
    else known.push(reason);
  }
  return [...values.values()].flatMap((given) => {
    const rules = strongestOfEach(given, ({ rule_id: id }) => id);
    const confidence = weigh(strongestOfEach(rules, ({ basis }) => basis));
    const [first] = given;
    if (first === undefined || confidence < FLOOR) return [];
    const sorted = [...given].sort(
      (a, b) => b.points - a.points || (a.rule_id < b.rule_id ? -1 : 1),
    );
    const { scheme_id, characteristic_id, value_code } = first;
    return [{ scheme_id, characteristic_id, value_code, confidence, reasons: sorted }];
  });
}

/** One value of one scheme as a key. */
export function valueKey(value: {
  scheme_id: string;
  characteristic_id: string;
  value_code: string;
}): string {
  return `${value.scheme_id}/${value.characteristic_id}/${value.value_code}`;
}
