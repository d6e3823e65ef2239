import type { CandidateRow, DefinitionRow, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

type CitedState = NonNullable<DefinitionRow['cited_state']>;
type Rule = Pick<FindingRow, 'kind' | 'severity' | 'rule_id'> & { words: string };

/** What each state of a cited document means for the definition that cites it; states not named here are fine. */
const RULES: Partial<Record<CitedState, Rule>> = {
  forthcoming: {
    kind: 'citation_forthcoming',
    severity: 'note',
    rule_id: 'cites-project',
    words: 'is cited before its publication',
  },
  undated: {
    kind: 'citation_undated',
    severity: 'note',
    rule_id: 'cites-without-date',
    words: 'is cited without a date, so that the wording may change',
  },
  withdrawn: {
    kind: 'citation_withdrawn',
    severity: 'issue',
    rule_id: 'cites-withdrawn',
    words: 'is cited but withdrawn',
  },
  superseded: {
    kind: 'citation_withdrawn',
    severity: 'issue',
    rule_id: 'cites-superseded',
    words: 'is cited but superseded',
  },
};

/** Definitions whose cited document is not, or no longer, the one to rely on; and terms that are not the concept's. */
export function checkCitations({ definitions, concepts, candidates }: Catalogue): FindingRow[] {
  const labels = new Map(concepts.map(({ concept_id: id, label }) => [id, label]));
  const register = new Map(candidates.map((row) => [row.standard_id, row]));
  return definitions.flatMap((row) => [
    ...outdated(row, register),
    ...otherTerm(row, labels.get(row.concept_id ?? '')),
  ]);
}

function outdated(row: DefinitionRow, register: ReadonlyMap<string, CandidateRow>): FindingRow[] {
  const rule = row.cited_state === null ? undefined : RULES[row.cited_state];
  if (rule === undefined || row.source_reference === null) return [];
  const { words, ...fixed } = rule;
  const current = register.get(row.current_standard_id ?? '');
  const isOut = row.cited_state === 'forthcoming' && current?.state === 'published';
  const cited = register.get(row.source_standard_id ?? '');
  return [
    makeFinding({
      ...fixed,
      severity: isOut ? 'issue' : fixed.severity,
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `${row.source_reference} ${isOut ? 'is cited as still to be published' : words} (definition of “${row.term}”).${successorOf(current, cited, register)}`,
      readings: stateOf(row, cited),
    }),
  ];
}

function stateOf(row: DefinitionRow, cited: CandidateRow | undefined): FindingRow['readings'] {
  const basis = cited?.state_basis ?? null;
  return [
    { rule: 'state of the cited document', value: row.cited_state ?? 'unknown' },
    ...(basis === null ? [] : [{ rule: 'by', value: basis }]),
  ];
}

/** The current edition of the same document, else the documents that took its place. */
function successorOf(
  current: CandidateRow | undefined,
  cited: CandidateRow | undefined,
  register: ReadonlyMap<string, CandidateRow>,
): string {
  if (current !== undefined) return ` Current edition: ${current.reference}.`;
  const others = (cited?.replaced_by ?? []).map((id) => register.get(id)?.reference ?? id);
  return others.length === 0 ? '' : ` Replaced by: ${others.join(', ')}.`;
}

function otherTerm(row: DefinitionRow, label: string | undefined): FindingRow[] {
  if (label === undefined || row.term_match === 'exact' || row.term_match === 'variant') return [];
  const relation = row.term_match ?? 'related';
  const words = relation === 'related' ? 'another term' : `a ${relation} term`;
  return [
    makeFinding({
      kind: 'term_differs',
      severity: 'note',
      rule_id: 'term-is-not-the-concept',
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `${label} is explained by a definition of “${row.term}”, ${words}.`,
      readings: [{ rule: 'term to concept', value: relation }],
    }),
  ];
}
