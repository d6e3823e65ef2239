import type { DefinitionRow, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { makeFinding } from './make-finding.ts';

type CitedState = NonNullable<DefinitionRow['cited_state']>;

/** What each state of a cited document means for the definition that cites it; states not named here are fine. */
const RULES: Partial<
  Record<CitedState, Pick<FindingRow, 'kind' | 'severity' | 'rule_id'> & { words: string }>
> = {
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
  const references = new Map(candidates.map(({ standard_id: id, reference }) => [id, reference]));
  return definitions.flatMap((row) => [
    ...outdated(row, references),
    ...otherTerm(row, labels.get(row.concept_id ?? '')),
  ]);
}

function outdated(row: DefinitionRow, references: ReadonlyMap<string, string>): FindingRow[] {
  const rule = row.cited_state === null ? undefined : RULES[row.cited_state];
  if (rule === undefined || row.source_reference === null) return [];
  const { words, ...fixed } = rule;
  const current = references.get(row.current_standard_id ?? '');
  const successor = current === undefined ? '' : ` Current edition: ${current}.`;
  return [
    makeFinding({
      ...fixed,
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `${row.source_reference} ${words} (definition of “${row.term}”).${successor}`,
      readings: [{ rule: 'state of the cited document', value: row.cited_state ?? 'unknown' }],
    }),
  ];
}

function otherTerm(row: DefinitionRow, label: string | undefined): FindingRow[] {
  if (label === undefined || row.term_match === 'exact' || row.term_match === 'variant') return [];
  return [
    makeFinding({
      kind: 'term_differs',
      severity: 'note',
      rule_id: 'term-is-not-the-concept',
      subject_id: row.definition_id,
      concept_id: row.concept_id,
      summary: `${label} is explained by a definition of “${row.term}”.`,
      readings: [{ rule: 'term to concept', value: row.term_match ?? 'related' }],
    }),
  ];
}
