import type {
  CandidateRow,
  ClassificationRow,
  Scheme,
  SchemeMapping,
} from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { listStandards } from '../normalise/list-standards.ts';
import type { RegisteredStandard } from '../normalise/registered-standard.ts';
import { assignValues, effectsOf } from './assign-values.ts';
import type { AssignedValue } from './assign-values.ts';
import { collectReasons } from './collect-reasons.ts';
import type { ClassificationRules } from './compile-rules.ts';
import { countRules } from './count-rules.ts';
import type { RuleUse } from './count-rules.ts';
import { inheritValues } from './inherit-values.ts';
import { chooseEntries } from './choose-entries.ts';
import { describeArguments, judgeRelevance } from './judge-relevance.ts';
import type { Relevance } from './judge-relevance.ts';
import { linkConcepts } from './link-concepts.ts';
import { listSchemes } from './list-schemes.ts';
import { providedValues, readEvidence } from './read-evidence.ts';
import type { Evidence } from './read-evidence.ts';
import { inclusionOf, valuesOf } from './read-decisions.ts';
import type { Decisions } from './read-decisions.ts';
import { shareRelevance } from './share-relevance.ts';
import { THRESHOLD } from './threshold.ts';
import { toClassifications } from './to-classifications.ts';

/** What people keep under `input/` for the classification. */
export interface ClassificationInput {
  rules: ClassificationRules;
  schemes: readonly Scheme[];
  mappings: readonly SchemeMapping[];
  decisions: Decisions;
  registered: readonly RegisteredStandard[];
}

export interface Classified {
  catalogue: Catalogue;
  /** How often each rule fired, for the report and the findings. */
  rules: RuleUse[];
}

/**
 * Judges every candidate: how much it matters to smart manufacturing and why, and, where it does, its place in each scheme. Withdrawn
 * and superseded documents are judged and classified too, but only documents in force or on their way become entries.
 */
export function classify(catalogue: Catalogue, input: ClassificationInput): Classified {
  const evidence = readEvidence(catalogue, input.registered);
  const rules = countRules(input.rules);
  const judged = catalogue.candidates.map((row) => {
    const found = collectReasons(row, input.rules);
    rules.add(found);
    const relevance = judgeRelevance(found, evidence.arguments.get(row.standard_id) ?? []);
    return { row, relevance };
  });
  const candidates = chooseEntries(decide(shareRelevance(judged), input.decisions));
  const relevant = candidates.filter(({ relevance }) => (relevance ?? 0) >= THRESHOLD);
  const classifications = classifyRelevant(relevant, evidence, input);
  const standards = listStandards(candidates);
  const { concepts, committee_concepts: roles } = catalogue;
  return {
    catalogue: {
      ...catalogue,
      candidates,
      standards,
      classifications,
      ...listSchemes(input.schemes),
      mappings: [...input.mappings],
      committee_concepts: linkConcepts(roles, concepts, standards, classifications),
    },
    rules: rules.list(),
  };
}

/** Writes the relevance into the rows; a reviewed decision wins over the rules. */
function decide(
  judged: readonly { row: CandidateRow; relevance: Relevance }[],
  decisions: Decisions,
): CandidateRow[] {
  return judged.map(({ row, relevance }) => {
    const decision = inclusionOf(decisions, row);
    const reasons = describeArguments(relevance.arguments);
    if (decision === undefined) return { ...row, relevance: relevance.score, reasons };
    const said = `${decision.decision}d by ${decision.decided_by}: ${decision.reason}`;
    return {
      ...row,
      relevance: decision.decision === 'include' ? 100 : 0,
      reasons: [said, ...reasons],
    };
  });
}

function classifyRelevant(
  relevant: readonly CandidateRow[],
  evidence: Evidence,
  { rules, schemes, decisions }: ClassificationInput,
): ClassificationRow[] {
  const versions = new Map(schemes.map(({ id, version }) => [id, version]));
  const own = new Map<string, AssignedValue[]>(
    relevant.map((row) => [
      row.standard_id,
      assignValues([
        ...effectsOf(collectReasons(row, rules)),
        ...(evidence.values.get(row.standard_id) ?? []),
        ...providedValues(row.committee_ids, evidence),
      ]),
    ]),
  );
  const inherited = inheritValues(relevant, own);
  return relevant.flatMap((row) =>
    toClassifications(
      row.standard_id,
      inherited.get(row.standard_id) ?? [],
      valuesOf(decisions, row),
      versions,
    ),
  );
}
