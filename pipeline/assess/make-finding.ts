import type { FindingRow } from '../../schemas/types.ts';
import { distinctSlug } from '../normalise/distinct-slug.ts';
import { slug } from '../slug.ts';

/** What a rule says about a subject; everything else of a finding follows. */
export interface Observation {
  kind: FindingRow['kind'];
  severity: FindingRow['severity'];
  rule_id: string;
  subject_id: string;
  concept_id: string | null;
  summary: string;
  readings: FindingRow['readings'];
}

/** An open finding; its id is kind, subject and rule. */
export function makeFinding(observation: Observation): FindingRow {
  const { kind, severity, rule_id, subject_id, concept_id, summary, readings } = observation;
  return {
    finding_id: slug(kind, subject_id, distinctSlug(rule_id)),
    kind,
    severity,
    subject_id,
    concept_id,
    rule_id,
    summary,
    claim: null,
    readings,
    verdict: 'holds',
    status: 'open',
    is_text_withheld: false,
  };
}
