import type { FindingRow } from '../../schemas/types.ts';
import { distinctSlug } from '../normalise/distinct-slug.ts';
import { slug } from '../slug.ts';

type Optional = 'source_id' | 'place' | 'claim' | 'verdict';
type Derived = 'finding_id' | 'status' | 'status_reason' | 'is_text_withheld';

/** What a rule says about a subject; everything else of a finding follows. */
export type Observation = Omit<FindingRow, Optional | Derived> &
  Partial<Pick<FindingRow, Optional>>;

/** An open finding; its id is kind, subject and rule. A claim that holds asks for nothing and is closed. */
export function makeFinding(observation: Observation): FindingRow {
  const { kind, severity, rule_id, subject_id, concept_id, summary, readings } = observation;
  const { source_id = null, place = null, claim = null, verdict = 'holds' } = observation;
  return {
    finding_id: slug(kind, subject_id, distinctSlug(rule_id)),
    kind,
    severity,
    subject_id,
    concept_id,
    source_id,
    place,
    rule_id,
    summary,
    claim,
    readings,
    verdict,
    status: claim !== null && verdict === 'holds' ? 'closed' : 'open',
    status_reason: null,
    is_text_withheld: false,
  };
}
