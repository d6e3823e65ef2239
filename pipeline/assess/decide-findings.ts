import type { FindingDecision, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Gives findings the status that reviewers decided (`input/curation/findings.csv`), and adds a finding for each decision
 * whose finding is gone. A decision about something that this build does not hold is not stale, since another manifest may hold it.
 */
export function decideFindings(
  findings: readonly FindingRow[],
  decisions: readonly FindingDecision[],
  catalogue: Catalogue,
): FindingRow[] {
  const decided = new Map(decisions.map((decision) => [decision.finding_id, decision]));
  const found = new Set(findings.map(({ finding_id: id }) => id));
  const subjects = subjectsOf(catalogue);
  return [
    ...findings.map((finding) => {
      const decision = decided.get(finding.finding_id);
      if (decision === undefined) return finding;
      return { ...finding, status: decision.status, status_reason: decision.reason };
    }),
    ...decisions.filter(({ finding_id: id }) => !found.has(id) && isHeld(id, subjects)).map(stale),
  ];
}

/** Ids of what findings may be about. */
function subjectsOf(catalogue: Catalogue): Set<string> {
  return new Set([
    ...catalogue.concepts.map(({ concept_id: id }) => id),
    ...catalogue.definitions.map(({ definition_id: id }) => id),
    ...catalogue.committees.map(({ committee_id: id }) => id),
    ...catalogue.sources.map(({ source_id: id }) => id),
    ...catalogue.standards.map(({ standard_id: id }) => id),
  ]);
}

/** Whether the id of a finding names one of these subjects; it stands whole between two hyphens. */
function isHeld(id: string, subjects: ReadonlySet<string>): boolean {
  const words = id.split('-');
  return words.some((_, from) =>
    words.some((__, to) => to > from && subjects.has(words.slice(from, to).join('-'))),
  );
}

function stale({ finding_id: id, status }: FindingDecision): FindingRow {
  return makeFinding({
    kind: 'triage_stale',
    severity: 'note',
    rule_id: 'finding-gone',
    subject_id: id,
    concept_id: null,
    summary: `The decision that ${id} is ${status} has no effect: there is no such finding any more. Remove it from input/curation/findings.csv.`,
    readings: [{ rule: 'findings of this id', value: '0' }],
  });
}
