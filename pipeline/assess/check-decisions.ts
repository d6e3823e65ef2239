import type {
  CandidateRow,
  FindingRow,
  InclusionDecision,
  ValueDecision,
} from '../../schemas/types.ts';
import { valueKey } from '../classify/assign-values.ts';
import { classify } from '../classify/classify.ts';
import type { ClassificationInput, Classified } from '../classify/classify.ts';
import { inclusionOf, valuesOf } from '../classify/read-decisions.ts';
import { THRESHOLD } from '../classify/threshold.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

/** What the rules alone say about the standards that people have decided about. */
type RuleVerdict = Pick<Catalogue, 'candidates' | 'classifications'>;

/**
 * Where reviewed decisions and rules differ, so that the rule can be repaired, and decisions that have no effect any more.
 * A decision about a standard that this build does not hold is not stale, since another manifest may hold it; nor is one that
 * confirms what the rules propose.
 */
export function checkDecisions(
  { catalogue }: Classified,
  input: ClassificationInput,
): FindingRow[] {
  const { decisions } = input;
  const decided = catalogue.candidates.filter(
    (row) => inclusionOf(decisions, row) !== undefined || valuesOf(decisions, row).length > 0,
  );
  if (decided.length === 0) return [];
  const ruled = judgeByRules(decided, catalogue, input);
  const relevance = new Map(ruled.candidates.map((row) => [row.standard_id, row.relevance ?? 0]));
  const proposed = new Set(
    ruled.classifications.map((row) => `${row.standard_id} ${valueKey(row)}`),
  );
  return decided.flatMap((row) => {
    const inclusion = inclusionOf(decisions, row);
    return [
      ...(inclusion === undefined
        ? []
        : checkInclusion(row, inclusion, relevance.get(row.standard_id) ?? 0)),
      ...valuesOf(decisions, row).flatMap((decision) =>
        checkValue(row, decision, proposed.has(`${row.standard_id} ${valueKey(decision)}`)),
      ),
    ];
  });
}

/** Classifies the decided standards, and those of the same number from which they may inherit, by the rules alone. */
function judgeByRules(
  decided: readonly CandidateRow[],
  catalogue: Catalogue,
  input: ClassificationInput,
): RuleVerdict {
  const numbers = new Set(decided.map(({ number }) => number));
  const candidates = catalogue.candidates.filter(({ number }) => numbers.has(number));
  const none = { inclusions: new Map(), values: new Map() };
  return classify({ ...catalogue, candidates }, { ...input, decisions: none }).catalogue;
}

function checkInclusion(
  row: CandidateRow,
  { decision, decided_by: by }: InclusionDecision,
  relevance: number,
): FindingRow[] {
  const readings = [{ rule: 'relevance by the rules', value: String(relevance) }];
  const byRules = relevance >= THRESHOLD ? 'include' : 'exclude';
  if (decision === 'include' && !row.is_included)
    return [
      stale(row, decision, `${row.reference} is ${row.state} and cannot be an entry`, readings),
    ];
  if (decision === 'exclude' && byRules === 'exclude')
    return [stale(row, decision, `the rules leave ${row.reference} out too`, readings)];
  if (decision === byRules) return [];
  const summary = `${by} ${decision}s ${row.reference}, and the rules say otherwise (relevance ${relevance}); see whether a rule under input/rules/ can be repaired.`;
  return [disputed(row, decision, summary, readings)];
}

function checkValue(row: CandidateRow, decision: ValueDecision, isProposed: boolean): FindingRow[] {
  const value = valueKey(decision);
  const readings = [{ rule: 'proposed by the rules', value: isProposed ? 'yes' : 'no' }];
  if (decision.decision === 'deny' && !isProposed)
    return [
      stale(row, `deny ${value}`, `no rule gives ${row.reference} the value ${value}`, readings),
    ];
  if (decision.decision === 'assert') return [];
  const summary = `${decision.decided_by} denies ${row.reference} the value ${value}, which the rules give; see whether a rule under input/rules/ can be repaired.`;
  return [disputed(row, `deny ${value}`, summary, readings)];
}

function stale(
  { standard_id: subject_id }: CandidateRow,
  rule_id: string,
  why: string,
  readings: FindingRow['readings'],
): FindingRow {
  return makeFinding({
    kind: 'decision_stale',
    severity: 'note',
    rule_id,
    subject_id,
    concept_id: null,
    summary: `The decision to ${rule_id} has no effect: ${why}. Remove it from input/curation/.`,
    readings,
  });
}

function disputed(
  { standard_id: subject_id }: CandidateRow,
  rule_id: string,
  summary: string,
  readings: FindingRow['readings'],
): FindingRow {
  return makeFinding({
    kind: 'classification_disputed',
    severity: 'note',
    rule_id,
    subject_id,
    concept_id: null,
    summary,
    readings,
  });
}
