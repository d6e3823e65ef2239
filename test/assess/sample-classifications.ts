import type { ClassificationRow } from '../../schemas/types.ts';

/** Values by which these standards bear on the sample concept, the enabler “bearings”. */
export function onBearings(...ids: string[]): ClassificationRow[] {
  return ids.map((standard_id) => ({
    standard_id,
    scheme_id: 'smcc',
    scheme_version: '1',
    characteristic_id: 'enabler',
    value_code: 'bearings',
    basis: 'title',
    rule_id: 'bearings',
    supporting_rules: [],
    denying_rules: [],
    evidence_field: null,
    evidence_text: 'bearings',
    confidence: 80,
    status: 'proposed',
    decided_by: null,
    decided_on: null,
  }));
}
